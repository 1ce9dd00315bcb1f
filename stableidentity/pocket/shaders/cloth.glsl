
void main() {
  float nk = P[23].w;
  float X = abs(cp.x);
  float back = smoothstep(-6., -12., cp.z);
  float line = -16.6 + 4.2 * back;
  if (nk < .5) line = -16.4 + 4.0 * back + .03 * X * X * step(cp.z, 0.) * .0;
  else if (nk < 1.5) line = mix(-24.5 + 1.25 * X, -12.6, back);
  else if (nk < 2.5) line = -12.6 + 1.0 * back;
  else if (nk < 3.5) line = mix(-19.5 + .0 * X + .05 * X * X, -14., back);
  else line = -15.2 + 3.4 * back;
  float d = line - cp.y;
  if (d < 0.) discard;
  if (shadowpass == 1) { return; }
  vec3 N = normalize(wn), V = normalize(P[6].xyz - wp);
  float seed = P[15].w;
  float pat = P[22].w;
  vec3 alb = P[22].rgb;
  vec3 B = P[23].rgb;
  if (pat > .5 && pat < 1.5) alb = mix(alb, B, step(.5, fract(cp.y * .32)));
  else if (pat > 1.5 && pat < 2.5) alb = mix(alb, B, .5 * step(.6, fract(cp.x * .22)) + .5 * step(.6, fract(cp.y * .22)));
  else if (pat > 2.5 && pat < 3.5) {
    vec2 g = vec2(cp.x, cp.y) * .42;
    g.x += .5 * mod(floor(g.y), 2.);
    alb = mix(B, alb, smoothstep(.22, .27, length(fract(g) - .5)));
  } else if (pat > 3.5 && pat < 4.5) alb = mix(alb, B, smoothstep(-22., -22.4, cp.y));
  else if (pat > 4.5) {
    float w = .6 + .28 * (-16. - cp.y);
    alb = mix(alb, B, smoothstep(w + .2, w, X) * step(-3., cp.z));
    if (X < .9 + .1 * sin(cp.y) && cp.z > -8. && X < w) alb = mix(alb, P[37].rgb, step(X, .75 + .03 * (-cp.y - 16.)));
    float ed = abs(X - w - .9);
    alb *= mix(.6, 1., smoothstep(.0, .35, abs(X - w)));
  }
  if (d < 1.1 && pat < 4.5) {
    alb *= nk > 1.5 && nk < 2.5 ? .96 : .86;
    alb *= .93 + .07 * sin(X * 14.);
  }
  alb *= .9 + .2 * fbm(cp * vec3(1.5, .7, 1.5) + seed);
  vec3 Nb = normalize(N + .22 * (vec3(fbm(cp * .45 + seed), fbm(cp * .45 + 9. + seed), 0.) - .5));
  float ao = mix(.55, 1., smoothstep(0., .5, d)) * ax.x;
  vec3 c = light(alb, Nb, V, ao, .85, .03, vec3(.15), shadow(N));
  oc = vec4(tone(c), 1.);
  ol = vec4(10. / 32., 0, 0, 1);
}
