import type { BoneDefinition } from '../../definition.ts';
import type { Sdf } from '../../geometry/sdf.ts';
import type { Vec3 } from '../../geometry/vector.ts';
import { frontalBone } from './frontal.ts';
import { hyoidBone } from './hyoid.ts';
import { mandible } from './mandible.ts';
import { maxilla } from './maxilla.ts';
import { nasalBone } from './nasal.ts';
import { ethmoidBone, inferiorConcha, lacrimalBone, palatineBone, vomer } from './nasal-walls.ts';
import { occipitalBone } from './occipital.ts';
import { parietalBone } from './parietal.ts';
import { sphenoidBone } from './sphenoid.ts';
import { lowerTeeth, upperTeeth } from './teeth.ts';
import { temporalBone } from './temporal.ts';
import { zygomaticBone } from './zygomatic.ts';

interface Entry {
  id: string;
  latin: string;
  english: string;
  fma: BoneDefinition['fma'];
  sdf: Sdf;
  min: Vec3;
  max: Vec3;
  edge: number;
  triangles: number;
}

const bone = ({ id, latin, english, fma, sdf, min, max, edge, triangles }: Entry): BoneDefinition => ({
  id,
  name: { latin, english },
  fma,
  tissue: 'bone',
  file: import.meta.url,
  solid: { sdf, bounds: { min, max }, fineness: { edge, triangles } },
});

/** The bones of the skull with teeth and hyoid bone: right side and midline. */
export const skullBones: readonly BoneDefinition[] = [
  bone({
    id: 'frontal-bone',
    latin: 'Os frontale',
    english: 'Frontal bone',
    fma: { midline: 52734 },
    sdf: frontalBone,
    min: [-64, 1528, 112],
    max: [64, 1636, 187],
    edge: 1.7,
    triangles: 2200,
  }),
  bone({
    id: 'parietal-bone',
    latin: 'Os parietale',
    english: 'Parietal bone',
    fma: { right: 52788, left: 52789 },
    sdf: parietalBone,
    min: [-76, 1522, -4],
    max: [2, 1641, 141],
    edge: 1.8,
    triangles: 900,
  }),
  bone({
    id: 'occipital-bone',
    latin: 'Os occipitale',
    english: 'Occipital bone',
    fma: { midline: 52735 },
    sdf: occipitalBone,
    min: [-64, 1485, -8],
    max: [64, 1594, 114],
    edge: 1.8,
    triangles: 1700,
  }),
  bone({
    id: 'temporal-bone',
    latin: 'Os temporale',
    english: 'Temporal bone',
    fma: { right: 52738, left: 52739 },
    sdf: temporalBone,
    min: [-76, 1484, 44],
    max: [-8, 1563, 143],
    edge: 1.4,
    triangles: 1600,
  }),
  bone({
    id: 'sphenoid-bone',
    latin: 'Os sphenoidale',
    english: 'Sphenoid bone',
    fma: { midline: 52736 },
    sdf: sphenoidBone,
    min: [-58, 1486, 98],
    max: [58, 1561, 154],
    edge: 1.4,
    triangles: 1500,
  }),
  bone({
    id: 'ethmoid-bone',
    latin: 'Os ethmoidale',
    english: 'Ethmoid bone',
    fma: { midline: 52740 },
    sdf: ethmoidBone,
    min: [-17, 1491, 128],
    max: [17, 1545, 180],
    edge: 1.2,
    triangles: 380,
  }),
  bone({
    id: 'vomer',
    latin: 'Vomer',
    english: 'Vomer',
    fma: { midline: 9710 },
    sdf: vomer,
    min: [-3, 1484, 130],
    max: [3, 1527, 179],
    edge: 1.2,
    triangles: 120,
  }),
  bone({
    id: 'lacrimal-bone',
    latin: 'Os lacrimale',
    english: 'Lacrimal bone',
    fma: { right: 53645, left: 53646 },
    sdf: lacrimalBone,
    min: [-18, 1513, 159],
    max: [-7, 1540, 170],
    edge: 0.7,
    triangles: 70,
  }),
  bone({
    id: 'inferior-nasal-concha',
    latin: 'Concha nasalis inferior',
    english: 'Inferior nasal concha',
    fma: { right: 54737, left: 54738 },
    sdf: inferiorConcha,
    min: [-15, 1493, 135],
    max: [-5, 1507, 167],
    edge: 0.8,
    triangles: 100,
  }),
  bone({
    id: 'palatine-bone',
    latin: 'Os palatinum',
    english: 'Palatine bone',
    fma: { right: 53655, left: 53656 },
    sdf: palatineBone,
    min: [-19, 1483, 131],
    max: [1, 1521, 153],
    edge: 0.8,
    triangles: 180,
  }),
  bone({
    id: 'zygomatic-bone',
    latin: 'Os zygomaticum',
    english: 'Zygomatic bone',
    fma: { right: 52892, left: 52893 },
    sdf: zygomaticBone,
    min: [-63, 1488, 128],
    max: [-29, 1547, 170],
    edge: 1,
    triangles: 600,
  }),
  bone({
    id: 'maxilla',
    latin: 'Maxilla',
    english: 'Maxilla',
    fma: { right: 53649, left: 53650 },
    sdf: maxilla,
    min: [-46, 1474, 133],
    max: [1, 1544, 190],
    edge: 1.1,
    triangles: 1300,
  }),
  bone({
    id: 'nasal-bone',
    latin: 'Os nasale',
    english: 'Nasal bone',
    fma: { right: 53647, left: 53648 },
    sdf: nasalBone,
    min: [-12, 1507, 172],
    max: [1, 1543, 199],
    edge: 0.5,
    triangles: 260,
  }),
  bone({
    id: 'mandible',
    latin: 'Mandibula',
    english: 'Mandible',
    fma: { midline: 52748 },
    sdf: mandible,
    min: [-55, 1432, 96],
    max: [55, 1520, 182],
    edge: 1.3,
    triangles: 2200,
  }),
  bone({
    id: 'upper-teeth',
    latin: 'Dentes superiores',
    english: 'Upper teeth',
    fma: { midline: 290140 },
    sdf: upperTeeth,
    min: [-34, 1464, 134],
    max: [34, 1490, 188],
    edge: 0.8,
    triangles: 1200,
  }),
  bone({
    id: 'lower-teeth',
    latin: 'Dentes inferiores',
    english: 'Lower teeth',
    fma: { midline: 290142 },
    sdf: lowerTeeth,
    min: [-36, 1452, 132],
    max: [36, 1480, 184],
    edge: 0.8,
    triangles: 1200,
  }),
  bone({
    id: 'hyoid-bone',
    latin: 'Os hyoideum',
    english: 'Hyoid bone',
    fma: { midline: 52749 },
    sdf: hyoidBone,
    min: [-25, 1428, 98],
    max: [25, 1452, 139],
    edge: 0.9,
    triangles: 300,
  }),
];
