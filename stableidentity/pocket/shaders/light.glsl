
in vec3 wp;
in vec3 wn;
in vec3 cp;
in vec4 ax;
in vec4 lp;
in vec3 wt;
layout(location = 0) out vec4 oc;
layout(location = 1) out vec4 ol;
uniform sampler2DShadow SM;
uniform int shadowpass;
uniform vec4 cA;
uniform vec4 cB;
uniform vec4 mp; // mp: label, roughness, metal, extra
float shadow(vec3 n) {
  vec3 q = lp.xyz / lp.w * .5 + .5;
  float b = .0035 + .004 * (1. - max(dot(n, P[0].xyz), 0.));
  float s = 0.;
  float d = 1.2 / float(textureSize(SM, 0).x);
  s += texture(SM, vec3(q.xy + vec2(-d, -d * .4), q.z - b));
  s += texture(SM, vec3(q.xy + vec2(d * .4, -d), q.z - b));
  s += texture(SM, vec3(q.xy + vec2(d, d * .4), q.z - b));
  s += texture(SM, vec3(q.xy + vec2(-d * .4, d), q.z - b));
  return mix(1., s * .25, P[1].w);
}
vec3 tone(vec3 c) {
  c *= P[3].w * .92;
  float m = max(c.r, max(c.g, c.b));
  float k = m / (1. + pow(m, 2.2) * .42 + .0);
  vec3 d = c * (k / max(m, 1e-4));
  c = mix(d, c / (1. + .55 * c) * 1.15, .35);
  c = mix(c, c * c * (3. - 2. * c), .25);
  return pow(clamp(c, 0., 1.), vec3(1. / 2.2));
}
vec3 light(vec3 alb, vec3 N, vec3 V, float ao, float rough, float f0, vec3 wrap, float sh) {
  vec3 L = P[0].xyz;
  float nl = dot(N, L);
  vec3 d = clamp((nl + wrap) / (1. + wrap), 0., 1.);
  d *= mix(vec3(sh), vec3(1.), wrap * .25);
  vec3 H = normalize(L + V);
  float nh = max(dot(N, H), 0.), vh = max(dot(V, H), 0.);
  float a = rough * rough;
  float D = a * a / (3.14159 * pow(nh * nh * (a * a - 1.) + 1., 2.));
  float F = f0 + (1. - f0) * pow(1. - vh, 5.);
  vec3 c = alb * d * P[1].rgb * P[0].w + P[1].rgb * P[0].w * sh * max(nl, 0.) * D * F * .25;
  float up = N.y * .5 + .5;
  vec3 amb = mix(P[3].rgb, P[2].rgb, up) * P[2].w;
  c += alb * amb * mix(1., ao, .9);
  float fr = pow(1. - max(dot(N, V), 0.), 4.);
  c += amb * fr * .25 * ao * (1. - rough);
  float rl = clamp((dot(N, P[4].xyz) + .2) / 1.2, 0., 1.);
  c += (alb * .8 + .05 * pow(1. - max(dot(N, V), 0.), 2.)) * rl * P[5].rgb * P[4].w;
  vec3 H2 = normalize(vec3(-.4, .5, 1.) + V);
  return c;
}
