
void main() {
  vec2 bm = beard(cp, ax.z, ax.w);
  float lay = mp.w;
  float st = vn(vec3(cp.x * 5.5 + cp.y * .6 * sign(cp.x), cp.y * 1.3, cp.z * 3. + P[15].w)) * .65 + vn(cp * 7.) * .35;
  if (bm.x < .25 + .55 * lay + .5 * (st - .5)) discard;
  if (shadowpass == 1) return;
  vec3 N = normalize(wn), V = normalize(P[6].xyz - wp);
  N = normalize(N + .55 * (vec3(vn(cp * vec3(5., 1.2, 5.)), vn(cp * 4. + 3.), .5) - .5));
  vec3 alb = P[17].rgb * (.45 + .8 * st) * (.65 + .35 * lay);
  vec3 c = light(alb, N, V, ax.x * (.6 + .4 * lay), .9, .02, vec3(.25), shadow(N));
  oc = vec4(tone(c), 1.);
  ol = vec4(11. / 32., 0, 0, 1);
}
