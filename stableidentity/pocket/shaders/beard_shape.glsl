
vec2 beard(vec3 cp, float lip, float ear) {
  float X = abs(cp.x), my = -cp.y, seed = P[15].w;
  float nh = vn(vec3(cp.x * 2.2, cp.y * 1.6, seed)) - .5;
  float front = smoothstep(-6., -2.5, cp.z);
  float cheek = mix(7.6, 4.2, smoothstep(2.2, 6.4, X));
  cheek = mix(cheek, .5, smoothstep(5.8, 7.2, X));
  float full = smoothstep(-.1, .8, my - cheek + nh * .9) * smoothstep(-7.6, -6.6, cp.z) * (1. - smoothstep(11.2, 12.6, my - min(cp.z - 1., 0.) * .22 + nh));
  full *= smoothstep(.95, 1.25, length(vec2(X, my - 6.75) / vec2(2.7, 1.05)));
  full *= 1. - ear;
  float w = 3.0 + .9 * P[17].w;
  float mo =
      smoothstep(.66, .36, abs(my - (5.42 + .07 * X * X)) - .03 * X + nh * .12) * smoothstep(w + .3, w - .3, X) * smoothstep(.0, .22, X + .05) * front * step(my, 7.4);
  float go = smoothstep(2.3, 1.8, length(vec2(X, (my - 9.7) * .72))) * smoothstep(8.0, 8.35, my) * front;
  float ring = smoothstep(.5, .2, abs(length((vec2(X, -my) - vec2(0., -7.3)) / vec2(1.15, 1.)) - 2.45)) * front * step(5.2, my);
  float b = max(max(full * P[16].w, mo * P[16].y), max(go, ring * .75) * P[16].z);
  b *= 1. - smoothstep(.15, .5, lip);
  return vec2(b, max(full, mo) * (1. - smoothstep(.15, .5, lip)));
}
