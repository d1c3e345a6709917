import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type BufferGeometry, Frustum, type Group, type Material, Matrix4 } from 'three';
import { sightAxis } from '../../domain/anchor/sight-axis.ts';
import type { Look } from '../../domain/look/look.ts';
import { type BodyPicture, structuresAtMuscle } from '../../domain/picture/picture.ts';
import { useExplorer, useSettings, useShownView, useWorkout } from '../../state/hooks.ts';
import { explorer } from '../../state/stores.ts';
import { Addition } from '../lib/addition.tsx';
import { shareClosed } from '../lib/approach.ts';
import { DRAW_ORDER } from '../lib/draw-order.ts';
import { fibreTexture } from '../lib/fibre-texture.ts';
import { useMade } from '../lib/use-made.ts';
import { ZoneTexture } from '../lib/zone-texture.ts';
import { boneMaterial } from '../materials/bone.ts';
import { muscleMaterial } from '../materials/muscle.ts';
import { nearPath, neighbourMaterial } from '../materials/neighbour.ts';
import { paledMuscleMaterial } from '../materials/paled-muscle.ts';
import { bodyUniforms } from '../materials/shared.ts';
import { skinDepthMaterial, skinMaterial, skinUniforms } from '../materials/skin.ts';
import { paintsOf } from '../materials/skin-tones.ts';
import { StrokeTexture } from '../materials/stroke-texture.ts';
import { LaterPain } from '../pain/later-pain.tsx';
import { LaterPaint } from '../pain/later-painting.tsx';
import { cutSight, SIGHT_RADIUS, SIGHT_WIDE_OPEN, sight } from '../sight/sight.ts';
import type { BodyModel, DrawnPart, PartKind } from './body-model.ts';
import { LaterGlow } from './later-glow.tsx';
import { Outline } from './outline.tsx';
import { regionTints } from './region-tints.ts';
import { ShownTriangles } from './shown-triangles.ts';
import { useDetailOf } from './use-detail.ts';
import { useMarkedSkin } from './use-marked-skin.ts';

interface Props {
  model: BodyModel;
  parts: readonly DrawnPart[];
  look: Look | undefined;
  picture: BodyPicture;
  /** The person is not shown before the limbs have come. */
  waits: boolean;
}

/** How fast looks change: see `shareClosed`. */
const RATE = 7;
/** From this opacity on nothing is seen through the skin: what lies under it is not drawn. */
const SOLID = 0.995;

const NO_STROKES: NonNullable<Props['look']>['strokes'] = [];
const frustum = new Frustum();
const toPicture = new Matrix4();

/** The drawn body. Looks travel to where the view wants them; nothing is drawn once they have arrived. */
export function Body({ model, parts, look, picture, waits }: Props) {
  const view = useShownView();
  const still = useSettings((s) => s.reducedMotion);
  const invalidate = useThree((s) => s.invalidate);
  const { uniforms, skin, near, zones, strokes, materials } = useMaterials(model);
  useMarkedSkin(zones, model.index, look);
  const pointed = useExplorer((s) => (s.hover?.kind === 'muscle' ? s.hover : undefined));
  const roles = useWorkout((s) => s.roles);
  const targets = useMemo(() => {
    const looks = pointed ? structuresAtMuscle(picture, view, model.index, pointed) : picture.structures;
    return model.table.slots.map(({ structure, side }, i) => {
      const role = roles.find((r) => r.muscle === structure.id && r.side === side);
      return role ? { ...looks[i]!, dim: 0, role: role.kind === 'lengthens' ? 1 : -1 } : looks[i]!;
    });
  }, [view, model, picture, pointed, roles]);
  const geometryOf = useDetailOf(parts);
  const shownOf = useShownTriangles();
  const tone = useSettings((s) => s.skin);
  useEffect(() => {
    skin.tone.value = paintsOf(tone);
    invalidate();
  }, [skin, tone, invalidate]);
  const goal = useRef({ opacity: 0.5, face: 0.5, zones: 0, pain: 0, sight: 0, dressed: 0, armAway: 0 });
  const { limbs } = model;
  const begins = useRef(true);
  useEffect(() => {
    // Who is not to be seen yet is not seen first.
    if (begins.current && waits) uniforms.trunk.value = 0;
    begins.current = false;
    invalidate();
  }, [waits, uniforms, invalidate]);
  const { waist } = picture;
  const skinPart = parts.find(({ kind }) => kind === 'skin');

  useEffect(() => {
    if (!look) return;
    goal.current.opacity = look.skinOpacity;
    goal.current.face = look.faceOpacity;
    goal.current.dressed = waist ? 1 : 0;
    if (waist) skin.waist.value.set(waist.height, view.side === 'left' ? 1 : -1, waist.from);
    goal.current.zones = look.zones.length ? 1 : 0;
    goal.current.pain = look.strokes.length ? 1 : 0;
    goal.current.sight = look.close ? 1 : 0;
    goal.current.armAway = look.armAway ? (view.side === 'left' ? 1 : -1) : 0;
    if (look.close && look.anchor) cutSight(uniforms, look.anchor, look.axis ?? sightAxis(look.anchor));
    if (look.anchor) {
      near.entry.value.fromArray(look.anchor.entry);
      near.point.value.fromArray(look.anchor.position);
    }
    invalidate();
  }, [look, waist, view.side, skin, uniforms, near, invalidate]);

  const drawn = useRef(new Map<Group, DrawnPart>());
  const sightNow = useRef(0);
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

  useFrame(({ camera }, seconds) => {
    const step = still ? 1 : shareClosed(RATE, seconds);
    let moving = model.table.approach(goals.current, step);
    const toward = (now: number, to: number): number => {
      const next = Math.abs(to - now) < 0.004 ? to : now + (to - now) * step;
      moving ||= next !== to;
      return next;
    };
    skin.skinOpacity.value = toward(skin.skinOpacity.value, goal.current.opacity);
    skin.faceOpacity.value = toward(skin.faceOpacity.value, goal.current.face);
    skin.dressed.value = toward(skin.dressed.value, goal.current.dressed);
    skin.zoneStrength.value = toward(skin.zoneStrength.value, goal.current.zones);
    skin.painStrength.value = toward(skin.painStrength.value, goal.current.pain);
    uniforms.trunk.value = toward(uniforms.trunk.value, waits ? 0 : 1);
    uniforms.limbs.value = toward(uniforms.limbs.value, limbs.length > 0 ? 1 : 0);
    uniforms.armAway.value = toward(uniforms.armAway.value, goal.current.armAway);
    const looked = toward(sightNow.current, goal.current.sight);
    sightNow.current = looked;
    uniforms.sightRadius.value = looked * sight.open * SIGHT_RADIUS;
    uniforms.sightTaper.value = sight.taper;
    const regions = regionTints(model.index.regions, explorer.getState());
    skin.regionTint.value = regions.map((to, i) => toward(skin.regionTint.value[i]!, to)) as [
      number,
      number,
      number,
    ];
    const solid = skin.skinOpacity.value > SOLID;
    materials.skin.depthWrite = solid;
    const through = looked === 1 && sight.open >= SIGHT_WIDE_OPEN;
    camera.updateMatrixWorld();
    frustum.setFromProjectionMatrix(
      toPicture.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse),
    );
    for (const [group, part] of drawn.current) {
      const { kind, slots } = part;
      group.visible = !through && (kind === 'skin' || !solid) && model.table.anyShown(slots);
      // Where a posed body has carried its structures is not asked for.
      if (group.visible && kind !== 'skin')
        group.visible = shownOf(geometryOf(part)).choose(
          (slot) => (model.table.isDrawn(slot) ? Number(model.table.isPaled(slot)) : undefined),
          model.motion.transforms ? undefined : frustum,
        );
      if (kind === 'skin') group.children[0]!.visible = !solid;
    }
    if (moving) invalidate();
  });

  return (
    <>
      <Outline model={model} parts={parts} uniforms={uniforms} />
      <Addition>
        <LaterGlow model={model} parts={parts} uniforms={uniforms} on={look?.glow === true} roles={roles} />
      </Addition>
      {skinPart && (
        <Addition key="pain">
          <LaterPain
            geometry={skinPart.geometry}
            female={model.shape === 'female'}
            strokes={look?.strokes ?? NO_STROKES}
            origin={view.point && look?.anchor?.above}
            body={uniforms}
            skin={skin}
            table={strokes}
          />
        </Addition>
      )}
      {skinPart && view.page === 'pain' && (
        <Addition key="paint">
          <LaterPaint
            geometry={skinPart.geometry}
            female={model.shape === 'female'}
            index={model.index}
            body={uniforms}
            skin={skin}
          />
        </Addition>
      )}
      {parts.map((part) => (
        <group
          key={part.geometry.uuid}
          ref={(group) => {
            if (group) drawn.current.set(group, part);
            return () => {
              if (group) drawn.current.delete(group);
            };
          }}
        >
          {part.kind === 'skin' && (
            <mesh
              geometry={geometryOf(part)}
              material={materials.skinDepth}
              renderOrder={DRAW_ORDER.skinDepth}
              frustumCulled={false}
            />
          )}
          <mesh
            geometry={part.kind === 'skin' ? geometryOf(part) : shownOf(geometryOf(part)).geometry}
            material={materials[part.kind]}
            renderOrder={DRAW_ORDER[part.kind]}
            // Where a posture has taken it only the shader knows; what is outside the picture is left out piece by piece.
            frustumCulled={false}
          />
        </group>
      ))}
    </>
  );
}

/** Finds, for each geometry, the one that draws only what can be seen of it. */
function useShownTriangles(): (geometry: BufferGeometry) => ShownTriangles {
  const [made] = useState(() => new WeakMap<BufferGeometry, ShownTriangles>());
  return (geometry) => {
    const shown = made.get(geometry) ?? new ShownTriangles(geometry);
    made.set(geometry, shown);
    return shown;
  };
}

function useMaterials(model: BodyModel) {
  const shared = useMemo(() => {
    const zones = new ZoneTexture();
    const strokes = new StrokeTexture();
    const uniforms = bodyUniforms(model.table.texture, model.motion);
    return { uniforms, zones, strokes, skin: skinUniforms(zones, strokes), near: nearPath() };
  }, [model]);
  const materials = useMade(() => {
    const { uniforms, skin, near } = shared;
    return {
      bone: boneMaterial(uniforms),
      neighbour: neighbourMaterial(uniforms, near),
      muscle: [muscleMaterial(uniforms, fibreTexture()), paledMuscleMaterial(uniforms, fibreTexture())],
      skin: skinMaterial(uniforms, skin),
      skinDepth: skinDepthMaterial(uniforms),
    } satisfies Record<PartKind | 'skinDepth', Material | Material[]>;
  }, [shared]);
  return { ...shared, materials };
}
