// mouth / teeth / tongue / lashes by cA colour; mp.x label
void main() {
  if (shadowpass == 1) { return; }
  vec3 N = normalize(wn);
  if (!gl_FrontFacing) N = -N;
  vec3 V = normalize(P[6].xyz - wp);
  vec3 alb = cA.rgb;
  if (mp.w > 1.5) {
    vec3 ec = vec3(sign(cp.x) * 3.08, 0., 0.);
    vec3 dl = cp - ec;
    float r = (length(dl) - 1.47) / .62;
    float up = step(-.08, cp.y);
    float st = vn(vec3(dl.x * 7.5, up * 9., P[15].w));
    if (r > P[25].w * mix(.45, 1., up) * (.25 + .9 * st)) discard;
    alb = mix(P[11].rgb * .25, vec3(.01), .6);
    oc = vec4(tone(alb * .5 * P[2].w), 1.);
    ol = vec4(3. / 32., 0, 0, 1);
    return;
  }
  if (mp.w > .5) {
    float g = abs(fract(cp.x * 1.15 + .5) - .5);
    alb *= mix(.72, 1., smoothstep(.0, .10, g));
  }
  float tt = step(.5, mp.w);
  N = normalize(mix(N, normalize(V + vec3(0., .2, 0.)), .85 * tt));
  vec3 c = light(alb, N, V, mix(ax.x, .9, .8 * tt + .3), cA.w, .04, vec3(.3), mix(shadow(N), 1., .6 * tt));
  c *= mix(1., smoothstep(-1.5, 2.2, cp.z), .85);
  oc = vec4(tone(c), 1.);
  ol = vec4(mp.x / 32., 0, 0, 1);
}
