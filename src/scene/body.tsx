import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Group, Material } from 'three';
import type { Look } from '../domain/look.ts';
import { structureLook, windowAxis } from '../domain/look.ts';
import { explorer } from '../state/explorer.ts';
import { useExplorer, useSettings } from '../state/hooks.ts';
import type { BodyModel, BodyPart, PartKind } from './body-model.ts';
import { fibreTexture } from './fibre-texture.ts';
import { boneMaterial } from './materials/bone.ts';
import { muscleMaterial } from './materials/muscle.ts';
import { nearPath, neighbourMaterial } from './materials/neighbour.ts';
import { bodyUniforms } from './materials/shared.ts';
import { MOST_ZONES, skinDepthMaterial, skinMaterial, skinUniforms } from './materials/skin.ts';
import { Outline } from './outline.tsx';
import { HOLE, setHoleCut } from './sight-hole.ts';

interface Props {
  model: BodyModel;
  parts: readonly BodyPart[];
  look: Look | undefined;
}

/** How fast looks change: the share of the gap closed per second is 1 - e^(-RATE). */
const RATE = 7;

/** The drawn body. Looks travel to where the view wants them; nothing is drawn once they have arrived. */
export function Body({ model, parts, look }: Props) {
  const view = useExplorer((s) => s.view);
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const { uniforms, skin, near, materials } = useMaterials(model);
  const pointed = useExplorer((s) => (s.hover?.kind === 'muscle' ? s.hover : undefined));
  const targets = useMemo(
    () =>
      model.table.slots.map(({ structure, side }) =>
        structureLook(view, model.index, structure, side, pointed),
      ),
    [view, model, pointed],
  );
  const goal = useRef({ opacity: 0.5, zones: 0, hole: 0 });

  useEffect(() => {
    if (!look) return;
    goal.current.opacity = look.skinOpacity;
    goal.current.zones = look.zones.length ? 1 : 0;
    goal.current.hole = look.close ? 1 : 0;
    if (look.zones.length) {
      for (let i = 0; i < MOST_ZONES; i++) {
        const zone = look.zones[i];
        skin.zoneA.value[i]!.set(...(zone?.a ?? [0, 0, 0]), zone?.radius ?? 0);
        skin.zoneB.value[i]!.set(...(zone?.b ?? [0, 0, 0]), zone ? (zone.weight === 'essential' ? 1 : 2) : 0);
      }
    }
    if (look.close && look.anchor) setHoleCut(uniforms, look.anchor, look.axis ?? windowAxis(look.anchor));
    if (look.anchor) {
      near.entry.value.set(...look.anchor.entry);
      near.point.value.set(...look.anchor.position);
    }
    invalidate();
  }, [look, skin, uniforms, near, invalidate]);

  const drawn = useRef(new Map<Group, ReadonlySet<number>>());
  const goals = useRef(targets);
  useEffect(() => {
    goals.current = targets;
    invalidate();
  }, [targets, invalidate]);

  useEffect(
    () =>
      explorer.subscribe((state, before) => {
        if (state.hover !== before.hover) invalidate();
      }),
    [invalidate],
  );

  useFrame((_, seconds) => {
    const step = still ? 1 : 1 - Math.exp(-RATE * Math.min(seconds, 0.1));
    let moving = model.table.approach(goals.current, step);
    const toward = (now: number, to: number): number => {
      const next = Math.abs(to - now) < 0.004 ? to : now + (to - now) * step;
      moving ||= next !== to;
      return next;
    };
    skin.skinOpacity.value = toward(skin.skinOpacity.value, goal.current.opacity);
    skin.zoneStrength.value = toward(skin.zoneStrength.value, goal.current.zones);
    uniforms.holeRadius.value = toward(uniforms.holeRadius.value / HOLE, goal.current.hole) * HOLE;
    const { hover, view: now } = explorer.getState();
    const regions = model.index.regions.map(({ id }) =>
      now.region ? 0 : hover?.kind === 'region' && hover.id === id ? 1 : 0.34,
    );
    skin.regionTint.value = regions.map((to, i) => toward(skin.regionTint.value[i]!, to)) as [
      number,
      number,
      number,
    ];
    for (const [group, slots] of drawn.current) group.visible = model.table.anyShown(slots);
    if (moving) invalidate();
  });

  return (
    <>
      <Outline model={model} parts={parts} uniforms={uniforms} />
      {parts.map(({ kind, geometry, slots }) => (
        <group
          key={geometry.uuid}
          ref={(group) => {
            if (group) drawn.current.set(group, slots);
            return () => {
              if (group) drawn.current.delete(group);
            };
          }}
        >
          {kind === 'skin' && <mesh geometry={geometry} material={materials.skinDepth} renderOrder={9} />}
          <mesh
            geometry={geometry}
            material={materials[kind]}
            renderOrder={kind === 'skin' ? 10 : kind === 'neighbour' ? 2 : 0}
          />
        </group>
      ))}
    </>
  );
}

function useMaterials(model: BodyModel) {
  const made = useMemo(() => {
    const uniforms = bodyUniforms(model.table.texture, model.motion);
    const skin = skinUniforms();
    const near = nearPath();
    const materials: Record<PartKind | 'skinDepth', Material> = {
      bone: boneMaterial(uniforms),
      neighbour: neighbourMaterial(uniforms, near),
      muscle: muscleMaterial(uniforms, fibreTexture()),
      skin: skinMaterial(uniforms, skin),
      skinDepth: skinDepthMaterial(uniforms),
    };
    return { uniforms, skin, near, materials };
  }, [model]);
  useEffect(
    () => () => {
      for (const material of new Set(Object.values(made.materials))) material.dispose();
    },
    [made],
  );
  return made;
}
