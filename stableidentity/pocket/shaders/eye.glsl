
void main() {
  if (shadowpass == 1) { return; }
  vec3 q = normalize(cp);
  float seed = P[15].w;
  vec3 N = normalize(wn), V = normalize(P[6].xyz - wp);
  vec3 g = normalize(vec3(P[19].x + ax.z * .06, P[19].y, 1.));
  float a = acos(clamp(dot(q, g), -1., 1.));
  float ir = P[18].w;
  vec3 col = vec3(.80, .775, .75) * (1. - .25 * smoothstep(.6, 1.2, a));
  col = mix(col, vec3(.85, .6, .55), smoothstep(.75, 1.25, abs(q.x)) * .6);
  vec3 rr = q - g * dot(q, g);
  float an = atan(rr.y, rr.x);
  float t = a / ir;
  if (t < 1.05) {
    vec3 ic = P[18].rgb;
    float f = vn(vec3(an * 6., t * 2., seed)) * .6 + vn(vec3(an * 14., t * 3., seed)) * .4;
    ic *= .55 + .75 * f;
    ic = mix(ic * 1.15, ic * .7, smoothstep(.35, .9, t));
    ic += P[18].rgb * .35 * smoothstep(-.2, -1., rr.y / max(a, .001)) * smoothstep(.4, .8, t);
    ic *= mix(1., .25, smoothstep(.8, 1., t));
    ic = mix(vec3(.012), ic, smoothstep(P[19].z - .06, P[19].z + .05, t));
    col = mix(ic, col, smoothstep(.96, 1.05, t));
  }
  float lidsh = smoothstep(.62, .05, q.y - .0) * .75 + .25;
  col *= lidsh;
  float sh = mix(shadow(N), 1., .35);
  vec3 c = light(col, N, V, mix(ax.x, 1., .55), .6, .02, vec3(.25), sh);
  vec3 R = reflect(-V, normalize(mix(N, g, .5)));
  vec3 hd = normalize(vec3(clamp(P[0].x, -.5, .5) * .5, .30, 1.));
  vec3 Rn = normalize(mix(q, g, .35));
  float sp = smoothstep(.9915, .9955, dot(normalize(q), normalize(g + vec3(.20 * sign(P[0].x + .01), .23, 0.))));
  c += sp * P[1].rgb * (.35 + .35 * min(1., P[0].w));
  oc = vec4(tone(c), 1.);
  ol = vec4(3. / 32., 0, 0, 1);
}
