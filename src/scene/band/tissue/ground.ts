import { type TissueUniforms, tissueMaterial } from './tissue.ts';

/** What closes the view into the depth: the colour in which all that is deep is lost. */
export const groundMaterial = (uniforms: TissueUniforms) =>
  tissueMaterial({
    uniforms: { veil: uniforms.veil },
    vertexHead: '',
    vertex: 'vFar = 1.0;',
    fragmentHead: '',
    fragment: '',
  });
