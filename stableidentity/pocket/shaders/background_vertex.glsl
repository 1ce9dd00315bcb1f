in vec2 p;
out vec2 t;
void main() {
  t = p;
  gl_Position = vec4(p, .9999, 1);
}