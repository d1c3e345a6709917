import { DataTexture, FloatType, type IUniform, NearestFilter, RGBAFormat, Vector3 } from 'three';
import type { DualQuaternion } from '../../core/rig/dual-quaternion.ts';
import { AT_REST, type Pose } from '../../core/rig/pose.ts';
import { SEGMENT_COUNT } from '../../core/rig/segments.ts';

/** Where every segment of the body has moved, as the shaders read it: a row per segment, two texels of a dual quaternion. */
export class RigTexture {
  readonly texture: DataTexture;
  /** 1 while the body is in any pose but rest; at rest the shaders leave out the whole calculation. */
  readonly posed: IUniform<number> = { value: 0 };
  /** How far chest and belly have risen in a breath, and which way, metres; nothing while the body is at rest. */
  readonly breath: IUniform<Vector3> = { value: new Vector3() };
  /** The posture that is shown. */
  pose: Pose = AT_REST;
  /** The same by segment number; undefined at rest. Whatever is drawn on the body asks for it. */
  transforms: readonly DualQuaternion[] | undefined;
  private readonly data = new Float32Array(SEGMENT_COUNT * 8);

  constructor() {
    this.texture = new DataTexture(this.data, 2, SEGMENT_COUNT, RGBAFormat, FloatType);
    this.texture.minFilter = this.texture.magFilter = NearestFilter;
  }

  /** Takes over the transforms of a pose, by segment number; undefined is rest. */
  write(transforms: readonly DualQuaternion[] | undefined): void {
    this.transforms = transforms;
    this.posed.value = transforms ? 1 : 0;
    if (!transforms) return;
    transforms.forEach((d, i) => {
      this.data.set(d, i * 8);
    });
    this.texture.needsUpdate = true;
  }
}
