import { useFrame } from '@react-three/fiber';
import {
  IcosahedronGeometry,
  type InstancedBufferGeometry,
  type Matrix4,
  PlaneGeometry,
  SphereGeometry,
} from 'three';
import { randomFrom } from '../../../core/math/random.ts';
import { film } from '../../../state/stores.ts';
import { DRAW_ORDER } from '../../lib/draw-order.ts';
import { fibreTexture } from '../../lib/fibre-texture.ts';
import { useMade } from '../../lib/use-made.ts';
import type { BundleDrive } from '../bundle-drive.ts';
import { LevelGroup } from '../level-group.tsx';
import { groundMaterial } from '../tissue/ground.ts';
import { instanced } from '../tissue/instanced.ts';
import { whollySeen } from '../tissue/tissue.ts';
import { tubeGeometry } from '../tissue/tube-geometry.ts';
import { fibreTubes, VESSELS } from './fibre-layout.ts';
import { type FibreUniforms, fibreMaterial } from './fibre-material.ts';
import { messengerMaterial, nerveGeometry, nerveMaterial, RELEASES } from './nerve.ts';
import { bloodMaterial, VESSEL_HALF, vesselMaterial } from './vessel-material.ts';

/** Half the length of the drawn fibres, micrometres. */
const HALF = 430;
const CELLS_PER_VESSEL = 34;
const MESSENGERS_PER_ENDING = 6;

/** A few muscle fibres of the band and their neighbours, with capillaries and the nerve; micrometres. */
export function FibreScene({ frame, drive, seed }: { frame: Matrix4; drive: BundleDrive; seed: number }) {
  const made = useMade(() => {
    const uniforms: FibreUniforms = {
      veil: { value: whollySeen() },
      tension: { value: 1 },
      contract: { value: 0 },
      asking: { value: 0 },
      flow: { value: 0 },
      grainTile: { value: fibreTexture() },
    };
    return {
      uniforms,
      fibres: tubeGeometry(fibreTubes(seed), { half: HALF, along: 44, around: 10, focus: 1.35 }),
      fibre: fibreMaterial(uniforms),
      vessels: tubeGeometry(VESSELS, { half: VESSEL_HALF, along: 60, around: 10, arc: 0.7 }),
      vessel: vesselMaterial(uniforms),
      cells: cellGeometry(),
      blood: bloodMaterial(uniforms),
      nerves: nerveGeometry(),
      nerve: nerveMaterial(uniforms),
      messengers: messengerGeometry(),
      messenger: messengerMaterial(uniforms),
      ground: new PlaneGeometry(4000, 4000),
      groundMaterial: groundMaterial(uniforms),
    };
  }, [seed]);
  const { uniforms } = made;
  useFrame(() => {
    const { t } = film.getState();
    uniforms.tension.value = drive.tension;
    uniforms.contract.value = drive.contract;
    uniforms.asking.value = t;
    uniforms.flow.value = t;
  });
  return (
    <LevelGroup frame={frame} drive={drive} own={1} unit={1e-6} veil={uniforms.veil.value}>
      <mesh
        geometry={made.nerves}
        material={made.nerve}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.tissueFront}
      />
      <mesh
        geometry={made.cells}
        material={made.blood}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.tissueFront}
      />
      <mesh
        geometry={made.messengers}
        material={made.messenger}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.tissueFront}
      />
      <mesh
        geometry={made.fibres}
        material={made.fibre}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.tissue}
      />
      <mesh
        geometry={made.ground}
        material={made.groundMaterial}
        position={[0, 0, -130]}
        renderOrder={DRAW_ORDER.tissueGround}
        frustumCulled={false}
      />
      <mesh
        geometry={made.vessels}
        material={made.vessel}
        frustumCulled={false}
        renderOrder={DRAW_ORDER.tissueClear}
      />
    </LevelGroup>
  );
}

/** The red cells of all capillaries, one instance each. */
function cellGeometry(): InstancedBufferGeometry {
  const random = randomFrom(11);
  const cells = VESSELS.flatMap((vessel) =>
    Array.from({ length: CELLS_PER_VESSEL }, (_, i) => ({
      vessel,
      cell: [(i + random() * 0.6) / CELLS_PER_VESSEL, random()],
    })),
  );
  return instanced(new SphereGeometry(1, 8, 6), cells.length, {
    tube: [4, cells.flatMap(({ vessel }) => vessel.slice(0, 4))],
    kind: [2, cells.flatMap(({ vessel }) => vessel.slice(4))],
    cell: [2, cells.flatMap(({ cell }) => cell)],
  });
}

function messengerGeometry(): InstancedBufferGeometry {
  const random = randomFrom(5);
  const list = RELEASES.flatMap((release) =>
    Array.from({ length: MESSENGERS_PER_ENDING }, () => ({
      release,
      own: [random(), random() * 2 * Math.PI],
    })),
  );
  return instanced(new IcosahedronGeometry(1, 1), list.length, {
    release: [4, list.flatMap(({ release }) => [...release])],
    own: [2, list.flatMap(({ own }) => own)],
  });
}
