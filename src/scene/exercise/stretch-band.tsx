import { useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { CylinderGeometry, type Mesh, MeshStandardMaterial, Vector3 } from 'three';
import type { BandPlace } from '../../core/model/moves.ts';
import { transformInto } from '../../core/rig/dual-quaternion.ts';
import type { BodyModel } from '../body/body-model.ts';
import { useMade } from '../lib/use-made.ts';

/** How thick the stretched rubber is, metres. */
const THICK = 0.007;
const UP = new Vector3(0, 1, 0);
const [from, to, way] = [new Vector3(), new Vector3(), new Vector3()];

interface Props {
  along: readonly BandPlace[];
  motion: BodyModel['motion'];
  colour: string;
}

/** A stretchy band from place to place of the body, which goes where these go. */
export function StretchBand({ along, motion, colour }: Props) {
  const spans = useRef<(Mesh | null)[]>([]);
  const made = useMade(
    () => ({
      geometry: new CylinderGeometry(THICK, THICK, 1, 10),
      material: new MeshStandardMaterial({ color: colour, roughness: 0.6 }),
    }),
    [colour],
  );
  useFrame(() => {
    spans.current.forEach((span, i) => {
      if (!span || i + 1 >= along.length) return;
      placed(along[i]!, motion, from);
      placed(along[i + 1]!, motion, to);
      way.subVectors(to, from);
      span.scale.set(1, Math.max(1e-4, way.length()), 1);
      span.position.addVectors(from, to).multiplyScalar(0.5);
      span.quaternion.setFromUnitVectors(UP, way.normalize());
    });
  });
  return along.slice(1).map(({ segment, at }, i) => (
    <mesh
      key={`${segment} ${at.join()}`}
      ref={(span) => {
        spans.current[i] = span;
      }}
      {...made}
    />
  ));
}

/** Where a place of the body has gone. */
function placed({ segment, at }: BandPlace, { transforms }: Props['motion'], out: Vector3): void {
  const moved: [number, number, number] = [at[0], at[1], at[2]];
  const motion = transforms?.[segment];
  if (motion) transformInto(motion, at[0], at[1], at[2], moved, 0);
  out.set(...moved);
}
