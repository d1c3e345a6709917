import { Color, ShaderMaterial } from 'three';

/** A soft cloud on any round mesh: full where it faces the viewer, fading to nothing at its rim. */
export function softGlow(colour: string, opacity: number, inFront = false): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { colour: { value: new Color(colour) }, opacity: { value: opacity } },
    vertexShader: /* glsl */ `
varying float vFacing;
varying vec3 vAt;
void main() {
  vAt = position;
  vec4 at = modelViewMatrix * vec4(position, 1.0);
  vec3 n = normalize(normalMatrix * normal);
  vFacing = abs(dot(n, normalize(-at.xyz)));
  gl_Position = projectionMatrix * at;
}`,
    fragmentShader: /* glsl */ `
uniform vec3 colour;
uniform float opacity;
varying float vFacing;
varying vec3 vAt;
void main() {
  float wisp = 0.82 + 0.18 * sin(vAt.y * 16.0 + sin(vAt.x * 4.0) * 2.0) * sin(vAt.y * 7.0 + vAt.x * 3.0);
  gl_FragColor = vec4(colour, opacity * wisp * vFacing * vFacing * vFacing);
  #include <colorspace_fragment>
  gl_FragColor.rgb *= gl_FragColor.a;
}`,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    depthTest: !inFront,
  });
}
