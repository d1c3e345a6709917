import { Box3, BufferAttribute, BufferGeometry, type Frustum, Sphere, Vector3 } from 'three';

/** How much further than a structure reaches it is kept ready, so that a turning camera seldom asks for more. */
const ROOM = 1.3;
/** With more than this share of triangles that are not needed, they are chosen anew. */
const WASTE = 1.35;

/** The triangles of one slot: where they begin in the sorted list, how many numbers, and the sphere around them. */
interface Run {
  slot: number;
  start: number;
  count: number;
  sphere: Sphere;
  near: Sphere;
}

const at = new Vector3();

/**
 * A merged geometry of which only the structures that can be seen are handed to the renderer: those dissolved away or
 * outside the picture would cost as much as the others. Shares all vertices with its source, which stays as it is.
 */
export class ShownTriangles {
  readonly geometry = new BufferGeometry();
  private readonly sorted: Uint32Array;
  private readonly runs: readonly Run[];
  private readonly index: BufferAttribute;
  private readonly chosen = new Map<number, number>();
  private count = 0;

  constructor(source: BufferGeometry) {
    for (const [name, attribute] of Object.entries(source.attributes))
      this.geometry.setAttribute(name, attribute);
    this.geometry.boundingSphere = source.boundingSphere;
    [this.sorted, this.runs] = bySlot(source);
    this.index = new BufferAttribute(new Uint32Array(this.sorted.length), 1);
    this.geometry.setIndex(this.index);
    this.geometry.setDrawRange(0, 0);
  }

  /**
   * Chooses what is drawn next: the slots to which `material` gives a number (which of the mesh's materials draws them)
   * and that reach into the frustum (undefined: wherever they are). Gives whether there is anything to draw.
   */
  choose(material: (slot: number) => number | undefined, frustum: Frustum | undefined): boolean {
    let missing = false;
    let ready = 0;
    const wanted: [Run, number][] = [];
    for (const run of this.runs) {
      const drawnBy = material(run.slot);
      if (drawnBy === undefined || (frustum && !frustum.intersectsSphere(run.near))) continue;
      wanted.push([run, drawnBy]);
      ready += run.count;
      if (this.chosen.get(run.slot) !== drawnBy) missing ||= !frustum || frustum.intersectsSphere(run.sphere);
    }
    if (missing || this.count > ready * WASTE) this.write(wanted);
    return this.count > 0;
  }

  private write(runs: readonly (readonly [Run, number])[]): void {
    this.chosen.clear();
    this.geometry.clearGroups();
    this.count = 0;
    for (const material of new Set(runs.map(([, drawnBy]) => drawnBy))) {
      const first = this.count;
      for (const [{ slot, start, count }, drawnBy] of runs) {
        if (drawnBy !== material) continue;
        (this.index.array as Uint32Array).set(this.sorted.subarray(start, start + count), this.count);
        this.chosen.set(slot, material);
        this.count += count;
      }
      this.geometry.addGroup(first, this.count - first, material);
    }
    this.index.clearUpdateRanges();
    this.index.addUpdateRange(0, this.count);
    this.index.needsUpdate = true;
    this.geometry.setDrawRange(0, this.count);
  }
}

/** The triangles of a geometry sorted by slot, and the run of each slot. */
function bySlot(source: BufferGeometry): [sorted: Uint32Array, runs: Run[]] {
  const slots = source.getAttribute('slot');
  const positions = source.getAttribute('position');
  const from = source.index!.array;
  const lists = new Map<number, number[]>();
  for (let k = 0; k < from.length; k += 3) {
    const slot = slots.getX(from[k]!);
    const list = lists.get(slot) ?? [];
    lists.set(slot, list);
    list.push(from[k]!, from[k + 1]!, from[k + 2]!);
  }
  const sorted = new Uint32Array(from.length);
  const runs: Run[] = [];
  let start = 0;
  for (const [slot, list] of lists) {
    sorted.set(list, start);
    const box = new Box3();
    for (const vertex of list) box.expandByPoint(at.fromBufferAttribute(positions, vertex));
    const sphere = box.getBoundingSphere(new Sphere());
    const near = new Sphere(sphere.center, sphere.radius * ROOM);
    runs.push({ slot, start, count: list.length, sphere, near });
    start += list.length;
  }
  return [sorted, runs];
}
