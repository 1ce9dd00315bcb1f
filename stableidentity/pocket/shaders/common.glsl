#version 330
#define NP 42
uniform vec4 P[NP];
float hash(vec3 p) {
  p = fract(p * .3183099 + .1);
  p *= 17.;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float vn(vec3 x) {
  vec3 i = floor(x), f = fract(x);
  f = f * f * (3. - 2. * f);
  return mix(mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
             mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y), f.z);
}
float fbm(vec3 p) { return .55 * vn(p) + .3 * vn(p * 2.1 + 7.) + .15 * vn(p * 4.3 + 3.); }
float hairline(float az) {
  float t = clamp(abs(az) / 7.5, 0., 23.999);
  int i = int(t);
  float f = t - float(i);
  float a = P[27 + i / 4][i % 4], b = P[27 + (i + 1) / 4][(i + 1) % 4];
  return mix(a, b, f);
}
