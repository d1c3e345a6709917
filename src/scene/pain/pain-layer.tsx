import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { BufferAttribute, BufferGeometry, type PerspectiveCamera } from 'three';
import type { Point } from '../../core/math/point.ts';
import { neighboursOf, type PainField, painField, type SkinMesh } from '../../domain/pain/field.ts';
import { stippled } from '../../domain/pain/stipple.ts';
import type { SkinStroke } from '../../domain/pain/strokes.ts';
import { useSettings } from '../../state/hooks.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { SkinUniforms } from '../materials/skin.ts';
import { dotsMaterial } from './dots-material.ts';

interface Props {
  /** The skin that is shown, and whether it is the female one. */
  geometry: BufferGeometry;
  female: boolean;
  strokes: readonly SkinStroke[];
  /** The skin over the point that the pain comes from; it grows from there. */
  origin: Point | undefined;
  body: BodyUniforms;
  skin: SkinUniforms;
}

/** Seconds in which the pain grows from its point to where it is felt. */
const GROWTH = 1.5;
/** A frame after a long pause counts as so many seconds. */
const LONGEST = 0.05;

/** Draws the strokes of a pattern: the wash as an attribute of the skin, which carries it in every posture, and the dots on it. */
export default function PainLayer({ geometry, female, strokes, origin, body, skin }: Props) {
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const size = useThree((s) => s.size);
  const scale = useMemo(() => ({ value: [1, 1] as [number, number] }), []);
  const { material } = useMade(() => ({ material: dotsMaterial(body, skin, scale) }), [body, skin, scale]);
  const { dots } = useMade(
    () => ({ dots: painted(geometry, strokes, female ? 'female' : 'line', origin) }),
    [geometry, strokes, female, origin],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other dots are to be drawn
  useEffect(invalidate, [dots]);
  const grown = useRef<readonly SkinStroke[]>(undefined);
  useEffect(() => {
    // The same pattern on another skin has grown already.
    if (grown.current !== strokes) skin.painGrown.value = still || !origin ? 1 : 0;
    grown.current = strokes;
    invalidate();
  }, [strokes, origin, still, skin, invalidate]);
  useFrame(({ camera, gl }, seconds) => {
    const ratio = gl.getPixelRatio();
    const tall = (camera as PerspectiveCamera).projectionMatrix.elements[5]! * size.height * ratio;
    scale.value = [tall / 2, ratio];
    if (skin.painGrown.value >= 1) return;
    skin.painGrown.value = Math.min(1, skin.painGrown.value + Math.min(seconds, LONGEST) / GROWTH);
    invalidate();
  });
  return (
    <points
      geometry={dots}
      material={material}
      renderOrder={DRAW_ORDER.painDots}
      frustumCulled={false}
      dispose={null}
    />
  );
}

const meshes = new WeakMap<BufferGeometry, SkinMesh & { neighbours: ReturnType<typeof neighboursOf> }>();

function meshOf(geometry: BufferGeometry) {
  const known = meshes.get(geometry);
  if (known) return known;
  const mesh: SkinMesh = {
    positions: geometry.getAttribute('position').array,
    normals: geometry.getAttribute('normal').array,
    indices: geometry.index!.array,
  };
  const made = { ...mesh, neighbours: neighboursOf(mesh) };
  meshes.set(geometry, made);
  return made;
}

/** Paints the strokes on the skin, and gives the dots that lie on it. */
function painted(
  skin: BufferGeometry,
  strokes: readonly SkinStroke[],
  shape: 'line' | 'female',
  origin: Point | undefined,
): BufferGeometry {
  const mesh = meshOf(skin);
  const field = painField(mesh, mesh.neighbours, strokes, shape);
  const far = distancesFrom(mesh, field, origin);
  const count = field.essential.length;
  const pain = new Uint8Array(count * 4);
  for (let v = 0; v < count; v++) {
    const byte = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 255);
    pain[v * 4] = byte((field.essential[v]! + 1) / 2);
    pain[v * 4 + 1] = byte((field.spillover[v]! + 1) / 2);
    pain[v * 4 + 2] = byte(far[v]!);
  }
  skin.setAttribute('pain', new BufferAttribute(pain, 4, true));
  const flecks = stippled(mesh, field);
  const dots = new BufferGeometry();
  const copy = (name: string) => {
    const from = skin.getAttribute(name);
    const Kind = from.array.constructor as new (length: number) => typeof from.array;
    const out = new Kind(flecks.length * from.itemSize);
    flecks.forEach(({ vertex }, i) => {
      for (let d = 0; d < from.itemSize; d++)
        out[i * from.itemSize + d] = from.array[vertex * from.itemSize + d]!;
    });
    dots.setAttribute(name, new BufferAttribute(out, from.itemSize, from.normalized));
  };
  for (const name of ['normal', 'slot', 'ao', 'segment', 'follow']) copy(name);
  dots.setAttribute('position', new BufferAttribute(Float32Array.from(flecks.flatMap((d) => d.at)), 3));
  const looks = flecks.flatMap(({ spacing, felt, vertex }) => [spacing, felt, far[vertex]!]);
  dots.setAttribute('fleck', new BufferAttribute(Float32Array.from(looks), 3));
  return dots;
}

/** How far each place of the pattern is from where it comes from: 0 there, 1 at its farthest; 0 all over without such a place. */
function distancesFrom({ positions }: SkinMesh, field: PainField, origin: Point | undefined): Float32Array {
  const out = new Float32Array(positions.length / 3);
  if (!origin) return out;
  let most = 0.001;
  for (let v = 0; v < out.length; v++) {
    out[v] = Math.hypot(
      positions[v * 3]! - origin[0],
      positions[v * 3 + 1]! - origin[1],
      positions[v * 3 + 2]! - origin[2],
    );
    if (field.essential[v]! > 0 || field.spillover[v]! > 0) most = Math.max(most, out[v]!);
  }
  return out.map((d) => d / most);
}
