
float gauss(vec2 p, vec2 s) {
  p /= s;
  return exp(-dot(p, p));
}
void main() {
  if (shadowpass == 1) { return; }
  vec3 N = normalize(wn), V = normalize(P[6].xyz - wp);
  float seed = P[15].w;
  float sx = sign(cp.x);
  float X = abs(cp.x);
  vec2 q = vec2(X, cp.y);
  float front = smoothstep(-6., -2.5, cp.z) * step(-12., cp.y);
  float ear = ax.w;
  float lip = ax.z;
  float lab = 1.;
  vec3 sk = P[9].rgb;
  float n1 = fbm(cp * .8 + seed), n2 = fbm(cp * 3. + seed * 2.);
  vec3 alb = sk * (.93 + .14 * n1);
  alb *= mix(vec3(1.), vec3(1.10, .93, .90), n2 - .3);
  alb *= mix(vec3(1.), vec3(.97, .90, .87), .6 * gauss(vec2(X, cp.y + 9.6), vec2(5., 2.6)) * front);
  vec3 red = vec3(1.08, .64, .60);
  float bl = gauss(q - vec2(4.6, -3.3), vec2(2.2, 1.9)) * front * P[15].x + .55 * P[15].x * gauss(vec2(X, cp.y + 3.9), vec2(1.3, 1.)) * step(2.2, cp.z) +
             ear * .45 * (.4 + P[15].x);
  alb *= mix(vec3(1.), red, clamp(bl, 0., 1.));
  // eye area
  float lid = gauss(q - vec2(3.2, .35), vec2(2.0, .95)) * front;
  alb *= mix(vec3(1.), vec3(.88, .80, .80), lid * .55);
  alb = mix(alb, alb * P[26].rgb * 1.6, clamp(gauss(q - vec2(3.3, .75), vec2(1.9, .8)) * front * P[25].z, 0., 1.));
  {
    float de = length(cp - vec3(sx * 3.08, 0., 0.));
    float up = smoothstep(-.25, .15, cp.y);
    float rim = smoothstep(1.70, 1.54, de) * step(-.5, cp.z);
    alb = mix(alb, sk * vec3(.34, .22, .19) * (1. - .5 * P[25].w), rim * mix(.35, .9, up) * (.55 + .45 * P[25].w));
    float cr = exp(-pow((cp.y - (.98 - .09 * (X - 3.1) * (X - 3.1))) / .13, 2.)) * smoothstep(2.1, 1.2, abs(X - 3.2)) * front;
    alb *= 1. - .22 * cr;
    alb *= mix(vec3(1.), vec3(.80, .66, .62), .5 * gauss(q - vec2(3.1, -.05), vec2(2.3, 1.25)) * front);
  }
  alb *= 1. - .16 * P[15].z * gauss(q - vec2(3.0, -1.5), vec2(1.7, .55)) * front;
  // freckles
  if (P[15].y > 0.) {
    float f = vn(cp * 7. + seed * 5.) * vn(cp * 11. + 3. + seed);
    float m = gauss(q - vec2(2.8, -2.6), vec2(3.6, 1.9)) * front;
    alb *= mix(vec3(1.), vec3(.62, .45, .36), smoothstep(.30, .48, f * (.55 + .6 * m) * P[15].y * 1.2) * clamp(m * 1.8, 0., 1.));
  }
  for (int i = 20; i < 22; i++) {
    float d = length(cp - P[i].xyz);
    alb *= mix(vec3(.28, .18, .15), vec3(1.), smoothstep(P[i].w * .6, P[i].w, d));
  }
  // wrinkles: nasolabial, forehead, crow feet
  float A = P[15].z;
  if (A > 0.02) {
    float nx = 1.9 + (-cp.y - 4.2) * .55;
    float nf = exp(-pow((X - nx) / .22, 2.)) * smoothstep(-8.2, -7.2, cp.y) * smoothstep(-3.6, -4.6, cp.y) * front;
    float fy = cp.y + .15 * sin(X * 1.2 + seed) - .06 * X * X * .1;
    float fw = 0.;
    for (int i = 0; i < 3; i++) { fw += exp(-pow((fy - (3.9 + float(i) * .95)) / .13, 2.)) * smoothstep(4.6, 2., X); }
    fw *= front;
    float cf = exp(-pow((sin(atan(cp.y - .1, X - 4.4) * 9.)) / .35, 2.)) * gauss(q - vec2(5.7, .0), vec2(.9, 1.1)) * front;
    float eb = exp(-pow((cp.y + 1.55 + .12 * (X - 3.) * (X - 3.)) / .16, 2.)) * smoothstep(1.6, .4, abs(X - 3.1)) * front;
    alb *= 1. - A * (.34 * nf + .22 * fw * (.5 + .5 * n1) + .25 * cf + .22 * eb);
  }
  // lips
  if (lip > .02) {
    float ll = smoothstep(.25, .75, lip);
    vec3 lc = P[10].rgb;
    lc *= .9 + .2 * fbm(vec3(cp.x * 6., cp.y * 1.2, seed));
    alb = mix(alb, lc, ll * P[10].w);
    if (ll > .5) lab = 5.;
    alb *= 1. - .35 * exp(-pow((cp.y + 6.75) / .12, 2.)) * ll;
  } else if (X < 1.9 - .05 * abs(cp.y + 4.) && cp.y > -5. && cp.y < .2 && cp.z > 2.3 - .25 * smoothstep(0., 1.5, X) * 4. * .25 && X < .75 + max(0., (-cp.y - .3)) * .32)
    lab = 4.;
  if (ear > .5) lab = 8.;
  if (cp.y < -11.8 + .3 * max(0., -cp.z - 2.)) lab = 9.;
  // brows
  {
    float t = (X - P[12].x) / 4.6;
    float yc = 2.05 + P[12].y + P[12].z * (1. - pow((t - .55) / .5, 2.)) + (t - .5) * P[13].w;
    float th = P[12].w * (.55 + .45 * smoothstep(0., .18, t)) * smoothstep(1.03, .55, t) * smoothstep(-.06, .03, t);
    float st = vn(vec3(X * 3.2 + (cp.y - yc) * 2.2 * (1. - t), (cp.y - yc) * 1.6 - X * 1.5, seed)) * .7 + vn(vec3(X * 9. + cp.y * 4., cp.y * 6. - X * 5., seed)) * .3;
    float d = abs(cp.y - yc) / max(th, .01);
    float m = smoothstep(1.15, .55, d + .45 * (st - .5)) * step(-.06, t) * step(t, 1.05) * front * P[11].w;
    alb = mix(alb, P[11].rgb * (.75 + .5 * st), m);
    if (m > .45) lab = 2.;
  }
  // scalp paint + beard paint
  float az = degrees(atan(cp.x, cp.z + 6.));
  float hl = hairline(az);
  float sd = cp.y - hl;
  float nh = vn(vec3(az * .55, cp.y * 3., seed));
  float sc = smoothstep(-.25, .45, sd + .5 * (nh - .5)) * (1. - ear) * step(-11., cp.y) * P[25].x;
  if (sc > .01) {
    float s2 = vn(cp * 14.);
    alb = mix(alb, P[14].rgb * .0 + vec3(P[34].rgb) * (.7 + .5 * s2), sc * (.86 + .14 * s2));
    if (sc > .5) lab = 7.;
  }
  {
    vec2 bm = beard(cp, lip, ear);
    float s3 = vn(cp * 9.) * .6 + vn(cp * 17.) * .4;
    alb = mix(alb, mix(P[17].rgb, alb, .35), bm.y * P[16].x * (.30 + .45 * s3));
    float b = bm.x;
    alb = mix(alb, P[17].rgb * (.55 + .6 * s3), smoothstep(.15, .6, b + .5 * (s3 - .5)));
    if (b > .5) lab = 11.;
  }
  float sh = shadow(N);
  float rough = mix(.56, .44, P[9].w);
  rough = mix(rough, .3, smoothstep(.3, .8, lip));
  vec3 Nb = normalize(N + .05 * (vec3(vn(cp * 5.), vn(cp * 5. + 9.), vn(cp * 5. + 4.)) - .5));
  vec3 c = light(alb, Nb, V, ax.x, rough, .035, vec3(.42, .22, .14), sh);
  c += alb * vec3(.25, .05, .02) * (1. - ax.x) * .35 * P[0].w;
  oc = vec4(tone(c), 1.);
  ol = vec4(lab / 32., 0, 0, 1);
}
