import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { BufferAttribute, BufferGeometry, type PerspectiveCamera } from 'three';
import type { Point } from '../../core/math/point.ts';
import { distance } from '../../core/math/vector.ts';
import { feltStrokes, neighboursOf, type SkinMesh } from '../../domain/pain/field.ts';
import { stippled } from '../../domain/pain/stipple.ts';
import type { SkinStroke } from '../../domain/pain/strokes.ts';
import { useSettings } from '../../state/hooks.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { useMade } from '../lib/use-made.ts';
import { PAIN_FRONT } from '../materials/pain.ts';
import type { BodyUniforms } from '../materials/shared.ts';
import type { SkinUniforms } from '../materials/skin.ts';
import type { StrokeTexture } from '../materials/stroke-texture.ts';
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
  /** Where the skin's shader reads the strokes. */
  table: StrokeTexture;
}

/** Seconds in which the pain grows from its point to where it is felt. */
const GROWTH = 1.3;
/** All of the body lies within this, metres. */
const ALL = 9;
/** A frame after a long pause counts as so many seconds. */
const LONGEST = 0.1;

/** Draws the strokes of a pattern: the wash in the skin's own shader, at rest places, so that it goes with every posture, and the dots on it. */
export default function PainLayer({ geometry, female, strokes, origin, body, skin, table }: Props) {
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const size = useThree((s) => s.size);
  const scale = useMemo(() => ({ value: [1, 1] as [number, number] }), []);
  const { material } = useMade(() => ({ material: dotsMaterial(body, skin, scale) }), [body, skin, scale]);
  const { dots, rise } = useMade(
    () => painted(geometry, strokes, female ? 'female' : 'line', table),
    [geometry, strokes, female, table],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other dots are to be drawn
  useEffect(invalidate, [dots]);
  const far = useMemo(() => (origin ? farthest(strokes, origin) : 0) + PAIN_FRONT, [strokes, origin]);
  const grown = useRef<readonly SkinStroke[]>(undefined);
  useEffect(() => {
    // The same pattern on another skin has grown already.
    if (grown.current !== strokes) {
      const [x, y, z] = origin ?? [0, 0, 0];
      skin.painFront.value.set(x, y, z, still || !origin ? ALL : 0);
    }
    grown.current = strokes;
    invalidate();
  }, [strokes, origin, still, skin, invalidate]);
  useFrame(({ camera, gl }, seconds) => {
    rise();
    const ratio = gl.getPixelRatio();
    const tall = (camera as PerspectiveCamera).projectionMatrix.elements[5]! * size.height * ratio;
    scale.value = [tall / 2, ratio];
    const front = skin.painFront.value;
    if (front.w >= far) return;
    const now = front.w + (far * Math.min(seconds, LONGEST)) / GROWTH;
    front.w = now < far ? now : ALL;
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

/** How far what is felt lies from where it comes from, metres. */
const farthest = (strokes: readonly SkinStroke[], from: Point): number =>
  Math.max(...strokes.flatMap(({ line, core, soft }) => line.map((p) => distance(p, from) + core + soft)));

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

/** Marks the skin where the strokes reach, writes them for the shader, and gives the dots that lie on it and what lifts them with it. */
function painted(
  skin: BufferGeometry,
  given: readonly SkinStroke[],
  shape: 'line' | 'female',
  table: StrokeTexture,
): { dots: BufferGeometry; rise: () => void } {
  const mesh = meshOf(skin);
  const { strokes, reached } = feltStrokes(mesh, mesh.neighbours, given, shape);
  skin.setAttribute('pain', new BufferAttribute(reached, 1));
  table.write(strokes);
  const flecks = stippled(mesh, strokes, reached);
  const dots = new BufferGeometry();
  const copy = (name: string, corner: 0 | 1 | 2, as = name) => {
    const from = skin.getAttribute(name);
    const Kind = from.array.constructor as new (length: number) => typeof from.array;
    const out = new Kind(flecks.length * from.itemSize);
    flecks.forEach(({ corners }, i) => {
      for (let d = 0; d < from.itemSize; d++)
        out[i * from.itemSize + d] = from.array[corners[corner] * from.itemSize + d]!;
    });
    dots.setAttribute(as, new BufferAttribute(out, from.itemSize, from.normalized));
  };
  for (const name of ['normal', 'slot', 'ao']) copy(name, 0);
  // Where the skin bends only all three corners say where a place between them goes.
  for (const corner of [0, 1, 2] as const)
    for (const name of ['position', 'segment', 'follow']) copy(name, corner, `${name}${corner}`);
  const shares = flecks.flatMap(({ share }) => [share[0], share[1]]);
  dots.setAttribute('between', new BufferAttribute(Float32Array.from(shares), 2));
  dots.setAttribute('position', new BufferAttribute(Float32Array.from(flecks.flatMap((d) => d.at)), 3));
  const looks = flecks.flatMap(({ spacing, felt }) => [spacing, felt]);
  dots.setAttribute('fleck', new BufferAttribute(Float32Array.from(looks), 2));
  const over = skin.getAttribute('follow') as BufferAttribute;
  const own = [0, 1, 2].map((corner) => dots.getAttribute(`follow${corner}`) as BufferAttribute);
  let risen = over.version;
  const rise = (): void => {
    if (risen === over.version) return;
    risen = over.version;
    flecks.forEach(({ corners }, i) => {
      own.forEach(({ array }, c) => {
        array[i * 4 + 3] = over.array[corners[c]! * 4 + 3]!;
      });
    });
    for (const attribute of own) attribute.needsUpdate = true;
  };
  return { dots, rise };
}
