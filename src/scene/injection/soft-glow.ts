import { Color, ShaderMaterial } from 'three';

/** A soft cloud on any round mesh: full where it faces the viewer, fading to nothing at its rim. */
export function softGlow(colour: string, opacity: number, inFront = false): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { colour: { value: new Color(colour) }, opacity: { value: opacity } },
    vertexShader: /* glsl */ `
varying float vFacing;
void main() {
  vec4 at = modelViewMatrix * vec4(position, 1.0);
  vec3 n = normalize(normalMatrix * normal);
  vFacing = abs(dot(n, normalize(-at.xyz)));
  gl_Position = projectionMatrix * at;
}`,
    fragmentShader: /* glsl */ `
uniform vec3 colour;
uniform float opacity;
varying float vFacing;
void main() {
  gl_FragColor = vec4(colour, opacity * vFacing * vFacing * vFacing);
  #include <colorspace_fragment>
  gl_FragColor.rgb *= gl_FragColor.a;
}`,
    transparent: true,
    premultipliedAlpha: true,
    depthWrite: false,
    depthTest: !inFront,
  });
}
