import { MeshStandardMaterial, Vector3 } from 'three';
import { type BodyUniforms, bodyVertex, FRAGMENT_HEAD } from './shared.ts';

/** The needle's way, near which protected neighbours are shown; metres. */
interface NearPath {
  entry: { value: Vector3 };
  point: { value: Vector3 };
}

export const nearPath = (): NearPath => ({
  entry: { value: new Vector3() },
  point: { value: new Vector3() },
});

/**
 * Organs, vessels and nerves near the needle's way: clear in their middle with a soft outline, seen through what lies
 * over them, and fading with their distance from the way.
 */
export function neighbourMaterial(uniforms: BodyUniforms, path: NearPath): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    roughness: 0.6,
    metalness: 0,
    transparent: true,
    depthWrite: false,
    depthTest: false,
  });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, { pathEntry: path.entry, pathPoint: path.point });
    shader.vertexShader = bodyVertex(
      shader.vertexShader,
      'attribute vec3 tint;\nvarying vec3 vTint;',
      'vTint = tint;',
    );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        '#include <common>',
        `#include <common>\n${FRAGMENT_HEAD}\nvarying vec3 vTint;\nuniform vec3 pathEntry;\nuniform vec3 pathPoint;`,
      )
      .replace('#include <color_fragment>', COLOUR)
      .replace('#include <opaque_fragment>', ALPHA);
  };
  return material;
}

const COLOUR = /* glsl */ `
if (shown() <= 0.01) discard;
// Cooler than muscle, so that it stands apart from it.
diffuseColor.rgb = mix(vTint, vec3(0.62, 0.8, 0.92), 0.5) * mix(0.7, 1.0, vAo);
`;

/** The outline is densest; what lies more than about 45 mm from the way is left out. */
const ALPHA = /* glsl */ `
{
  float facing = abs(dot(normal, normalize(vViewPosition)));
  float outline = pow(1.0 - facing, 2.0);
  float near = 1.0 - smoothstep(0.042, 0.075, capsule(vBody, pathEntry, pathPoint));
  diffuseColor.a = shown() * near * mix(0.3, 0.95, outline);
}
#include <opaque_fragment>
`;
