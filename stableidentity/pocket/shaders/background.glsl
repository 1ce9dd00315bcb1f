
in vec2 t;
layout(location = 0) out vec4 oc;
layout(location = 1) out vec4 ol;
uniform vec4 bgA;
uniform vec4 bgB;
uniform vec4 bgp; // bgp: type, seed, blur/scale, brightness
vec3 bokeh(vec2 q, float s, vec3 a, vec3 b, float dens) {
  vec3 c = vec3(0.);
  for (int l = 0; l < 3; l++) {
    vec2 g = q * (1.6 + float(l)) * s + float(l) * 7.3;
    vec2 i = floor(g);
    for (int y = -1; y <= 1; y++)
      for (int x = -1; x <= 1; x++) {
        vec2 k = i + vec2(x, y);
        float h = hash(vec3(k, bgp.y + float(l)));
        if (h < dens) {
          vec2 o = k + vec2(hash(vec3(k, 1. + bgp.y)), hash(vec3(k, 2. + bgp.y)));
          float r = .25 + .35 * hash(vec3(k, 3. + bgp.y));
          c += mix(a, b, hash(vec3(k, 4.))) * smoothstep(r, r * .8, length(g - o)) * (.25 + .5 * h / dens);
        }
      }
  }
  return c;
}
float n2(vec2 q) { return fbm(vec3(q, bgp.y)); }
void main() {
  vec2 q = t;
  q += vec2(hash(vec3(bgp.y, 1, 2)) - .5, 0.) * 1.2;
  float k = bgp.x;
  vec3 A = bgA.rgb, B = bgB.rgb, c = A;
  float h = q.y + .15;
  if (k < .5) c = mix(A, B, smoothstep(1.5, .1, length(t - vec2(.2, .25)))); // studio
  else if (k < 1.5) {
    c = mix(vec3(.75, .87, .97), vec3(.25, .5, .88), smoothstep(-.2, 1.2, h));
    float cl = smoothstep(.48, .72, n2(q * vec2(1.3, 2.6) + 3.));
    c = mix(c, vec3(1.), cl * .85);
    if (h < -.3 + .12 * n2(q * 2.)) c = mix(vec3(.25, .5, .18), vec3(.45, .65, .28), n2(q * 6.));
  } // sky+meadow
  else if (k < 2.5) {
    c = mix(vec3(.9, .93, .96), vec3(.45, .72, .93), smoothstep(0., 1., h));
    if (h < .05) c = mix(vec3(.1, .45, .62), vec3(.25, .65, .75), n2(q * vec2(2., 14.)));
    if (h < -.45 + .05 * sin(q.x * 3.)) c = vec3(.90, .80, .60) * (.9 + .15 * n2(q * 9.));
  } // beach
  else if (k < 3.5) {
    c = mix(vec3(.05, .13, .05), vec3(.2, .36, .12), n2(q * 2.5));
    c += bokeh(q, 1., vec3(.35, .6, .15), vec3(.75, .85, .35), .45) * .6;
    float tr = smoothstep(.1, .07, abs(fract(q.x * .9 + .2) - .5));
    c = mix(c, vec3(.12, .08, .05), tr * .7);
  } // forest
  else if (k < 4.5) {
    c = mix(vec3(.02, .02, .07), vec3(.08, .05, .16), n2(q * 1.5));
    c += bokeh(q, 1., vec3(1., .55, .2), vec3(.3, .6, 1.), .5);
  } // night city
  else if (k < 5.5) {
    vec2 g = q * vec2(3., 6.5);
    g.x += .5 * mod(floor(g.y), 2.);
    vec2 f = fract(g);
    float m = smoothstep(.0, .06, min(min(f.x, 1. - f.x) * 2., min(f.y, 1. - f.y)));
    c = mix(vec3(.72, .69, .65), mix(A, A * .6, hash(vec3(floor(g), bgp.y))) * (.85 + .3 * n2(q * 12.)), m);
  } // bricks
  else if (k < 6.5) {
    float sh = fract(q.y * 1.35 + .1);
    float row = floor(q.y * 1.35 + .1);
    float w = q.x * 7. + row * 3.7;
    float id = floor(w);
    float hh = .62 + .3 * hash(vec3(id, row, 1.));
    vec3 bc = .15 + .75 * vec3(hash(vec3(id, row, 2.)), hash(vec3(id, row, 3.)), hash(vec3(id, row, 4.)));
    bc = mix(bc, vec3(dot(bc, vec3(.33))), .35);
    c = sh < .08 ? vec3(.42, .27, .15) : (sh < hh ? bc * (.5 + .5 * smoothstep(.0, .15, min(fract(w), 1. - fract(w)))) : vec3(.10, .07, .05));
    c *= .85;
  } // books
  else if (k < 7.5) {
    c = mix(vec3(1., .62, .25), vec3(.35, .16, .42), smoothstep(-.4, .9, h));
    c = mix(c, vec3(1., .93, .65), smoothstep(.34, .3, length(q - vec2(.55, .15))));
    if (h < -.12 + .2 * n2(vec2(q.x * 1.5, 3.))) c = vec3(.16, .09, .18);
  } // sunset
  else if (k < 8.5) {
    c = mix(vec3(.85, .91, .97), vec3(.42, .62, .86), smoothstep(-.1, 1., h));
    float m = .55 * n2(vec2(q.x * 1.4, 1.)) + .25 * abs(sin(q.x * 2.3 + bgp.y));
    if (h < m) c = mix(vec3(.45, .5, .62), vec3(.97), smoothstep(m - .4, m - .02, h + .12 * n2(q * 6.)));
    if (h < -.3) c = vec3(.93, .95, .98) * (.9 + .1 * n2(q * 4.));
  } // snow mountains
  else if (k < 9.5) {
    c = mix(A, B, smoothstep(-.1, .1, sin(q.x * 9. + .0 * q.y)));
    c *= .9 + .1 * n2(q * 3.);
  } // stripes
  else if (k < 10.5) {
    c = vec3(.015, .015, .05) + .25 * vec3(.35, .12, .5) * pow(n2(q * 1.3), 2.) * 2.;
    float s = hash(vec3(floor(q * 42.), bgp.y));
    c += smoothstep(.985, 1., s) * vec3(1., .95, .85);
    c = mix(c, A, smoothstep(.42, .40, length(q - vec2(-.55, .6))) * (.6 + .4 * n2(q * 4.)));
  } // space
  else if (k < 11.5) {
    c = A * (.9 + .1 * n2(q * 3.));
    vec2 w = (q - vec2(-.6, .35)) / vec2(.42, .55);
    if (max(abs(w.x), abs(w.y)) < 1.) {
      c = mix(vec3(.8, .9, 1.), vec3(.5, .75, .95), w.y * .5 + .5);
      if (abs(w.x) < .05 || abs(w.y) < .04 || max(abs(w.x), abs(w.y)) > .93) c = vec3(.95);
    }
    vec2 v = (q - vec2(.75, .45)) / vec2(.3, .36);
    if (max(abs(v.x), abs(v.y)) < 1.) { c = max(abs(v.x), abs(v.y)) > .86 ? vec3(.3, .2, .1) : mix(B, B.brg, n2(v * 2.)); }
    if (h < -.55) c = B * .5;
  } // room
  else {
    vec2 g = q * 3.;
    vec2 i = floor(g + .0);
    float d = length(fract(g) - .5);
    c = mix(A, B, smoothstep(.30, .27, d));
  } // dots
  c = pow(clamp(c, 0., 1.), vec3(1.)) * bgp.w;
  oc = vec4(c, 0.);
  ol = vec4(0, 0, 0, 1);
}
