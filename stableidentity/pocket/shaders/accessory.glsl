
void main() {
  if (mp.w > .5 && shadowpass == 1) { discard; }
  if (shadowpass == 1) { return; }
  vec3 N = normalize(wn);
  if (!gl_FrontFacing) N = -N;
  vec3 V = normalize(P[6].xyz - wp);
  float k = ax.z;
  vec3 alb = k < .5 ? cA.rgb : cB.rgb;
  if (cB.w > .5 && k < .5) { alb *= .82 + .18 * sin(atan(cp.x, cp.z + 6.) * 46.); }
  if (cB.w > 1.5) alb *= .8 + .4 * vn(cp * vec3(3., 9., 3.));
  float rough = mp.y;
  vec3 R = reflect(-V, N);
  vec3 env = mix(P[3].rgb, P[2].rgb, smoothstep(-.3, .6, R.y)) * P[2].w;
  env += P[1].rgb * P[0].w * .9 * smoothstep(.75, .95, dot(R, normalize(P[0].xyz)));
  vec3 c = light(alb * (1. - .75 * mp.z), N, V, ax.x, rough, mix(.04, .6, mp.z), vec3(.1), shadow(N));
  c += mp.z * alb * env * 1.1;
  float fr = pow(1. - abs(dot(N, V)), 4.);
  c += fr * env * .25 * (1. - rough);
  float al = 1.;
  if (mp.w > .5) {
    al = cA.w;
    c = alb * .08 + (env * .35 + .25 * smoothstep(.25, .3, sin(cp.x * .9 + cp.y * .9 + .6)) * P[2].rgb * .2);
    al = mix(al, 1., fr * .5);
  }
  oc = vec4(tone(c), al);
  ol = vec4(mp.x / 32., 0, 0, mp.w > .5 ? (cA.w > .5 ? 1. : 0.) : 1.);
}
