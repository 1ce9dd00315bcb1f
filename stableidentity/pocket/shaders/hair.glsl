
void main() {
  float e = ax.w, u = ax.z;
  float seed = P[15].w;
  float s1 = vn(vec3(u * 2.3, cp.y * .10 + e * .02, seed)), s2 = vn(vec3(u * 9., cp.y * .3, seed + 2.)), s3 = vn(vec3(u * 26., cp.y * .6, seed + 5.));
  float jag = mp.z * mix(1., .28, ax.y > 1.5 ? 1. : 0.);
  if (e < jag * (1.6 * s2 * s2 + .9 * s1 - .2) - .1) discard;
  if (mp.w > 0.) {
    float f = vn(cp * 4.5 + seed) * .6 + vn(cp * 9. + seed) * .4;
    vec3 V0 = normalize(P[6].xyz - wp);
    float rim = abs(dot(normalize(wn), V0));
    if (shadowpass == 0 && rim < .5 * min(mp.w, .75) * f) discard;
    s1 = mix(s1, f, mp.w);
    s2 = mix(s2, vn(cp * 7.), mp.w);
  }
  if (dot(P[24].xyz, cp) + P[24].w > 0.) discard;
  if (shadowpass == 1) { return; }
  vec3 N = normalize(wn);
  if (!gl_FrontFacing) N = -N;
  vec3 V = normalize(P[6].xyz - wp);
  vec3 T = normalize(wt - N * dot(wt, N) + 1e-5);
  N = normalize(N + cross(N, T) * ((s2 - .5) * .9 + (s3 - .5) * .5) * (1. - .6 * mp.w));
  vec3 base = mix(P[34].rgb, P[14].rgb, clamp(P[14].w * smoothstep(.35, .75, s1) + P[35].w * smoothstep(2., -12., cp.y), 0., 1.));
  vec3 alb = base * (.55 + .55 * s2 + .35 * s3);
  alb *= mix(.55, 1., smoothstep(-.2, 2.5, e) * .5 + .5);
  float ao = ax.x * (.65 + .35 * s1);
  if (!gl_FrontFacing) { alb *= .45; }
  float sh = shadow(N);
  vec3 c = light(alb, N, V, ao, mix(.75, 1., mp.w), .03 * (1. - mp.w), vec3(.25), sh);
  vec3 H = normalize(P[0].xyz + V);
  float th = dot(T, H) + (s2 - .5) * .25;
  float k = sqrt(max(0., 1. - th * th));
  float nh = max(dot(N, H), 0.);
  c += (1. - .7 * mp.w) * mix(.08, 1., nh * nh * nh * nh) * .6 * P[34].w * sh * P[0].w * P[1].rgb * (pow(k, 70.) * .12 + pow(k, 14.) * .32 * (alb + .012)) *
       (.4 + .9 * s3) * step(0., dot(N, V));
  vec3 H2 = normalize(vec3(0., 1., .3) + V);
  th = dot(T, H2) + (s1 - .5) * .2;
  c += (1. - .7 * mp.w) * max(N.y, 0.) * P[34].w * P[2].w * P[2].rgb * pow(max(0., 1. - th * th), 22.) * .045 * (.3 + s2);
  oc = vec4(tone(c), 1.);
  ol = vec4(7. / 32., 0, 0, 1);
}
