import { useFrame } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { CircleGeometry, type Group, type Matrix4 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import { DRAW_ORDER } from '../../lib/draw-order.ts';
import { fibreTexture } from '../../lib/fibre-texture.ts';
import { useMade } from '../../lib/use-made.ts';
import { SIGHT_RADIUS, sight } from '../../sight/sight.ts';
import { sightEdge } from './sight-edge.ts';
import { coverMaterial, wallMaterial } from './sight-opening-material.ts';
import { wallGeometry } from './sight-wall-geometry.ts';

/** The way through skin, fat and fascia to the muscle; `sight.open` says how far it is open. */
export function SightOpening({ frame, skin }: { frame: Matrix4; skin: MeshBVH }) {
  const made = useSightOpening(frame, skin);
  const covers = useRef<Group>(null);
  const wall = useRef<Group>(null);
  useEffect(() => {
    sight.taper = made.taper;
    return () => {
      sight.taper = 0;
    };
  }, [made]);
  useFrame(() => {
    const { open } = sight;
    made.fat.value = phase(open, 0.3, 0.75);
    made.fascia.value = phase(open, 0.6, 1);
    if (covers.current) covers.current.visible = open < 1;
    if (wall.current) wall.current.visible = open <= 1 && open > 0.3;
  });
  return (
    <group matrix={frame} matrixAutoUpdate={false}>
      <group ref={wall}>
        <mesh
          geometry={made.wall}
          material={made.wallMaterial}
          renderOrder={DRAW_ORDER.sightWall}
          frustumCulled={false}
        />
      </group>
      <group ref={covers}>
        <mesh
          geometry={made.disc}
          material={made.fatMaterial}
          position={[0, 0, made.fatHeight]}
          scale={SIGHT_RADIUS * (1 + made.taper * made.fatHeight)}
          renderOrder={DRAW_ORDER.sightFat}
        />
        <mesh
          geometry={made.disc}
          material={made.fasciaMaterial}
          position={[0, 0, FASCIA_HEIGHT]}
          scale={SIGHT_RADIUS * (1 + made.taper * FASCIA_HEIGHT)}
          renderOrder={DRAW_ORDER.sightFascia}
        />
      </group>
    </group>
  );
}

/** Height of the muscle's fascia over the point, metres. */
const FASCIA_HEIGHT = 0.002;

const phase = (open: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (open - from) / (to - from)));

function useSightOpening(frame: Matrix4, skin: MeshBVH) {
  return useMade(() => {
    const edge = sightEdge(frame, skin);
    const grain = fibreTexture();
    const fat = { value: 1 };
    const fascia = { value: 1 };
    const lowest = Math.min(...edge.heights);
    return {
      taper: edge.taper,
      fat,
      fascia,
      fatHeight: Math.max(FASCIA_HEIGHT + 0.0005, Math.min(lowest * 0.75, lowest - 0.0006)),
      wall: wallGeometry(edge),
      disc: new CircleGeometry(1, 64),
      wallMaterial: wallMaterial(grain, edge.depth),
      fatMaterial: coverMaterial('fat', grain, fat),
      fasciaMaterial: coverMaterial('fascia', grain, fascia),
    };
  }, [frame, skin]);
}
