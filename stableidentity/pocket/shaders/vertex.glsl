
in vec3 pos;
in vec3 nrm;
in vec3 can;
in vec4 aux;
in vec3 tgt; // aux: ao, head weight, ex.x, ex.y
uniform mat4 VP;
uniform mat4 LVP;
uniform int shadowpass;
out vec3 wp;
out vec3 wn;
out vec3 cp;
out vec4 ax;
out vec4 lp;
out vec3 wt;
void main() {
  float w = clamp(aux.y, 0., 1.);
  float A = length(P[7].xyz) + 1e-6;
  vec3 k = P[7].xyz / A;
  float c = cos(A * w), s = sin(A * w);
  mat3 K = mat3(0., k.z, -k.y, -k.z, 0., k.x, k.y, -k.x, 0.);
  mat3 Rm = mat3(1.) + s * K + (1. - c) * (K * K);
  wp = Rm * (pos - P[8].xyz) + P[8].xyz;
  wn = Rm * nrm;
  wt = Rm * tgt;
  cp = can;
  ax = aux;
  lp = LVP * vec4(wp, 1.);
  gl_Position = shadowpass == 1 ? lp : VP * vec4(wp, 1.);
}
