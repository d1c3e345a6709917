import { type AreaKey, asId } from '../../../src/core/ids.ts';

/**
 * Pains as people tell them, each made of the words (not the zones) with which the content describes the pattern of a
 * point: `content/en/points.json` pattern and `statements.json` feels. They were painted by hand, as a person without
 * training would, before the ranking was written. Where one pattern is taught for a group, any of its points will do.
 */
export interface DescribedPain {
  words: string;
  /** Skin areas that a person would paint for these words. */
  painted: readonly AreaKey[];
  /** The point whose pattern the words tell; with more, one pattern is taught for all of them. */
  from: readonly string[];
  /** Sources of that pattern. */
  sources: readonly string[];
}

const manual1 = ['donnelly-2019', 'simons-1999'] as const;
const manual2 = ['donnelly-2019', 'travell-1992'] as const;

const AS_PAINTED: readonly (Omit<DescribedPain, 'painted'> & { painted: readonly string[] })[] = [
  {
    words:
      'My right temple aches, and over the eyebrow, and my upper front teeth are sore though the dentist finds nothing.',
    painted: ['temple.right', 'eyebrow.right', 'upper-teeth.right'],
    from: ['temporalis-front'],
    sources: manual1,
  },
  {
    words:
      'An ache at the left temple and the side of the head, like a tight headband, and in the upper back teeth.',
    painted: ['temple.left', 'side-of-head.left', 'upper-teeth.left'],
    from: ['temporalis-middle'],
    sources: manual1,
  },
  {
    words: 'The right side of my head above the ear, and it spreads back and up.',
    painted: ['side-of-head.right', 'back-of-head.right', 'top-of-head'],
    from: ['temporalis-rear'],
    sources: manual1,
  },
  {
    words: 'Left cheek and jaw, and it feels like a toothache in the upper back teeth.',
    painted: ['cheek.left', 'jaw.left', 'upper-teeth.left'],
    from: ['masseter-superficial-upper'],
    sources: manual1,
  },
  {
    words: 'An ache in the right jaw and cheek, and in the lower back teeth.',
    painted: ['jaw.right', 'cheek.right', 'lower-teeth.right'],
    from: ['masseter-superficial-middle'],
    sources: manual1,
  },
  {
    words: 'Along the right jaw, and in an arc over the eyebrow.',
    painted: ['jaw.right', 'eyebrow.right'],
    from: ['masseter-superficial-lower'],
    sources: manual1,
  },
  {
    words: 'Deep in the left ear and just in front of it. The ear feels full and my bite is stiff.',
    painted: ['ear.left', 'jaw.left'],
    from: ['masseter-deep-joint'],
    sources: manual1,
  },
  {
    words: 'The left half of my forehead, just above the eye.',
    painted: ['forehead.left', 'eyebrow.left'],
    from: ['frontalis-inner'],
    sources: manual1,
  },
  {
    words: 'The back and the side of my head on the right hurt on the pillow, and deep behind the eye.',
    painted: ['back-of-head.right', 'side-of-head.right', 'behind-eye.right'],
    from: ['occipitalis-hollow'],
    sources: manual1,
  },
  {
    words: 'The back of my head on the left and around that eye, and my throat is sore.',
    painted: ['back-of-head.left', 'around-eye.left', 'throat.left'],
    from: ['sternocleidomastoid-sternal-lower'],
    sources: manual1,
  },
  {
    words: 'Like a blocked sinus: around the right eye, in the cheek, and on top of the head.',
    painted: ['around-eye.right', 'cheek.right', 'top-of-head'],
    from: ['sternocleidomastoid-sternal-middle'],
    sources: manual1,
  },
  {
    words: 'Around the right eye, and at the back and the top of the head.',
    painted: ['around-eye.right', 'back-of-head.right', 'top-of-head'],
    from: ['sternocleidomastoid-sternal-upper'],
    sources: manual1,
  },
  {
    words: 'All across my forehead, both sides, and it goes to the right ear.',
    painted: ['forehead.left', 'forehead.right', 'ear.right'],
    from: ['sternocleidomastoid-clavicular-lower'],
    sources: manual1,
  },
  {
    words: 'Deep in the left ear and behind it, and right across the forehead.',
    painted: ['ear.left', 'behind-ear.left', 'forehead.left', 'forehead.right'],
    from: ['sternocleidomastoid-clavicular-upper'],
    sources: manual1,
  },
  {
    words: 'A vague band from the base of the skull on the right, along the side of the head, to the eye.',
    painted: ['skull-base.right', 'side-of-head.right', 'behind-eye.right'],
    from: [
      'rectus-capitis-posterior-major-middle',
      'rectus-capitis-posterior-minor-middle',
      'obliquus-capitis-superior-middle',
      'obliquus-capitis-inferior-middle',
    ],
    sources: manual1,
  },
  {
    words:
      'A deep ache that is hard to point at: from the base of the skull, along the left of the head, to the eye and a bit of the forehead.',
    painted: ['skull-base.left', 'side-of-head.left', 'behind-eye.left', 'forehead.left'],
    from: [
      'obliquus-capitis-inferior-middle',
      'rectus-capitis-posterior-major-middle',
      'rectus-capitis-posterior-minor-middle',
      'obliquus-capitis-superior-middle',
    ],
    sources: manual1,
  },
  {
    words: 'One sore spot at the top of my head.',
    painted: ['top-of-head'],
    from: ['splenius-capitis-upper'],
    sources: manual1,
  },
  {
    words: 'Inside my head to behind the left eye, and that side of the neck is stiff.',
    painted: ['behind-eye.left', 'back-of-neck.left'],
    from: ['splenius-cervicis-upper'],
    sources: manual1,
  },
  {
    words:
      'An ache at the base of the neck on the right, where it meets the shoulder, and some at the back of the head.',
    painted: ['neck-angle.right', 'back-of-head.right'],
    from: ['splenius-cervicis-lower'],
    sources: manual1,
  },
  {
    words: 'Like half a band around the head: the left temple and above the eye.',
    painted: ['temple.left', 'forehead.left'],
    from: ['semispinalis-capitis-upper'],
    sources: manual1,
  },
  {
    words: 'Half a headband on the right: temple, forehead and the side of the head.',
    painted: ['temple.right', 'forehead.right', 'side-of-head.right'],
    from: ['semispinalis-capitis-middle'],
    sources: manual1,
  },
  {
    words: 'At the base of the skull on the left and down the back of the neck.',
    painted: ['skull-base.left', 'back-of-neck.left'],
    from: ['semispinalis-cervicis-middle', 'multifidus-cervicis-middle'],
    sources: manual1,
  },
  {
    words:
      'The back of the neck and the base of the skull on the right, and down to the inner edge of the shoulder blade.',
    painted: ['back-of-neck.right', 'skull-base.right', 'inner-shoulder-blade-edge.right'],
    from: ['multifidus-cervicis-middle', 'semispinalis-cervicis-middle'],
    sources: manual1,
  },
  {
    words: 'In the upper chest on the right, at the shoulder blade, and down the arm.',
    painted: [
      'upper-chest.right',
      'inner-shoulder-blade-edge.right',
      'upper-arm-front.right',
      'upper-arm-back.right',
    ],
    from: ['scalenus-anterior-middle', 'scalenus-medius-middle', 'scalenus-posterior-lower'],
    sources: manual1,
  },
  {
    words: 'My left arm aches front and back so that I sleep badly, and the upper chest.',
    painted: ['upper-arm-front.left', 'upper-arm-back.left', 'upper-chest.left'],
    from: ['scalenus-medius-middle', 'scalenus-anterior-middle', 'scalenus-posterior-lower'],
    sources: manual1,
  },
  {
    words: 'The right side of the neck, behind the ear and at the temple.',
    painted: ['side-of-neck.right', 'behind-ear.right', 'temple.right'],
    from: ['trapezius-descending-front'],
    sources: manual1,
  },
  {
    words:
      'The muscle between my neck and right shoulder is tight, and the ache rises up the side of the neck to the temple.',
    painted: ['neck-angle.right', 'side-of-neck.right', 'temple.right'],
    from: ['trapezius-descending-front'],
    sources: manual1,
  },
  {
    words: 'The side and the back of the neck on the left, up to behind the ear.',
    painted: ['side-of-neck.left', 'back-of-neck.left', 'behind-ear.left'],
    from: ['trapezius-descending-top'],
    sources: manual1,
  },
  {
    words: 'It burns between the right shoulder blade and the spine.',
    painted: ['between-shoulder-blades.right', 'inner-shoulder-blade-edge.right'],
    from: ['trapezius-transverse-inner'],
    sources: manual1,
  },
  {
    words: 'An ache at the top of the left shoulder.',
    painted: ['top-of-shoulder.left'],
    from: ['trapezius-transverse-outer'],
    sources: manual1,
  },
  {
    words: 'A stiff neck: it hurts where the neck meets the right shoulder.',
    painted: ['neck-angle.right'],
    from: ['levator-scapulae-neck-angle'],
    sources: manual1,
  },
  {
    words: 'At the base of the neck on the left, and it runs down the inner edge of the shoulder blade.',
    painted: ['neck-angle.left', 'inner-shoulder-blade-edge.left'],
    from: ['levator-scapulae-blade-corner'],
    sources: manual1,
  },
  {
    words: 'Along the rim of the right hip bone, and at the side of the lower belly.',
    painted: ['iliac-crest-back.right', 'belly-side.right'],
    from: ['quadratus-lumborum-superficial-upper'],
    sources: manual2,
  },
  {
    words: 'The outer side of the left hip, and a bit down the outer thigh.',
    painted: ['hip-outer.left', 'thigh-outer.left'],
    from: ['quadratus-lumborum-superficial-lower'],
    sources: manual2,
  },
  {
    words: 'A deep ache on one side, right at the joint at the back of the pelvis.',
    painted: ['sacroiliac.right'],
    from: ['quadratus-lumborum-deep-upper'],
    sources: manual2,
  },
  {
    words: 'In the left lower buttock; a cough makes it sharp.',
    painted: ['buttock-lower.left'],
    from: ['quadratus-lumborum-deep-lower'],
    sources: manual2,
  },
  {
    words: 'At the left shoulder blade and the side of the chest.',
    painted: ['inner-shoulder-blade-edge.left', 'side-of-trunk.left'],
    from: ['iliocostalis-thoracis-middle'],
    sources: manual1,
  },
  {
    words: 'Up at the right shoulder blade, down in the low back, and around to the belly.',
    painted: ['below-shoulder-blade.right', 'low-back-side.right', 'belly-side.right'],
    from: ['iliocostalis-thoracis-lower'],
    sources: manual1,
  },
  {
    words: 'One side aches, from the belt down to the middle of the right buttock.',
    painted: ['low-back-side.right', 'buttock-upper.right', 'buttock-middle.right'],
    from: ['iliocostalis-lumborum-upper'],
    sources: manual1,
  },
  {
    words: 'Far down in the lower left buttock, though the stiffness is in the back.',
    painted: ['buttock-lower.left'],
    from: ['longissimus-thoracis-upper'],
    sources: manual1,
  },
  {
    words: 'At the back rim of the right hip bone, down to the joint of the pelvis.',
    painted: ['iliac-crest-back.right', 'sacroiliac.right'],
    from: ['longissimus-thoracis-lower'],
    sources: manual1,
  },
  {
    words: 'Beside the spine in the low back, and it reaches the belly on the left.',
    painted: ['low-back-middle', 'belly-front.left'],
    from: ['multifidus-lumborum-upper'],
    sources: manual2,
  },
  {
    words: 'Right at the spine, low down, and it reaches the right buttock and the back of the thigh.',
    painted: ['low-back-middle', 'buttock-middle.right', 'thigh-back.right'],
    from: ['multifidus-lumborum-middle'],
    sources: manual2,
  },
  {
    words: 'At the tailbone.',
    painted: ['tailbone'],
    from: ['multifidus-lumborum-lower'],
    sources: manual2,
  },
  {
    words: 'In the right buttock and at the base of the spine.',
    painted: ['buttock-middle.right', 'sacrum'],
    from: ['gluteus-maximus-sacral'],
    sources: manual2,
  },
  {
    words: 'The whole lower part of the left buttock; it is sore to sit.',
    painted: ['buttock-lower.left', 'buttock-middle.left'],
    from: ['gluteus-maximus-lower'],
    sources: manual2,
  },
  {
    words: 'At the tailbone and the crease of the buttock, sore to sit on.',
    painted: ['tailbone', 'buttock-lower.right'],
    from: ['gluteus-maximus-tailbone'],
    sources: manual2,
  },
  {
    words: 'Along the back rim of the right hip bone and at the base of the spine.',
    painted: ['iliac-crest-back.right', 'sacrum'],
    from: ['gluteus-medius-rear'],
    sources: manual2,
  },
  {
    words: 'In the left buttock, and it reaches the outer thigh. I cannot lie on that side.',
    painted: ['buttock-upper.left', 'buttock-middle.left', 'thigh-outer.left'],
    from: ['gluteus-medius-middle'],
    sources: manual2,
  },
  {
    words: 'My low back hurts along the belt on the right and at the base of the spine.',
    painted: ['low-back-middle', 'iliac-crest-back.right', 'sacrum'],
    from: ['gluteus-medius-front'],
    sources: manual2,
  },
  {
    words: 'The outer side of the right buttock, and down the side of the leg.',
    painted: ['buttock-outer.right', 'hip-outer.right', 'thigh-outer.right'],
    from: ['gluteus-minimus-front'],
    sources: manual2,
  },
  {
    words: 'The lower left buttock and down the back of the thigh, like sciatica.',
    painted: ['buttock-lower.left', 'thigh-back.left'],
    from: ['gluteus-minimus-rear'],
    sources: manual2,
  },
  {
    words: 'Deep in the right buttock and behind the hip, mostly when I sit.',
    painted: ['buttock-middle.right', 'buttock-outer.right'],
    from: ['piriformis-outer'],
    sources: manual2,
  },
  {
    words: 'At the back of the pelvis on the left and in the buttock.',
    painted: ['sacroiliac.left', 'buttock-middle.left'],
    from: ['piriformis-inner'],
    sources: manual2,
  },
  {
    words: 'A strip down the low back, beside the spine on the right, and the front of the thigh.',
    painted: ['low-back-middle', 'low-back-side.right', 'thigh-front.right'],
    from: ['psoas-major-tendon', 'iliacus-rim'],
    sources: manual2,
  },
  {
    words:
      'Down beside the spine to the back of the pelvis on the left, and the groin; it aches when I stand up straight.',
    painted: ['low-back-middle', 'sacroiliac.left', 'groin.left'],
    from: ['iliacus-rim', 'psoas-major-middle'],
    sources: manual2,
  },
  {
    words: 'Below the right shoulder blade and in the mid-back.',
    painted: ['below-shoulder-blade.right', 'mid-back.right'],
    from: ['latissimus-dorsi-armpit'],
    sources: manual1,
  },
  {
    words: 'At the left side of the trunk, above the hip.',
    painted: ['side-of-trunk.left'],
    from: ['latissimus-dorsi-side'],
    sources: manual1,
  },
  {
    words: 'A nagging ache right there, over the low ribs on the right.',
    painted: ['low-ribs-back.right'],
    from: ['serratus-posterior-inferior-ribs'],
    sources: manual1,
  },
  {
    words: 'A band of pain across the mid-back, on both sides.',
    painted: ['mid-back.left', 'mid-back.right'],
    from: ['rectus-abdominis-upper'],
    sources: manual1,
  },
  {
    words: 'A band across the whole low back and the base of the spine, on both sides.',
    painted: ['low-back-middle', 'low-back-side.left', 'low-back-side.right', 'sacrum'],
    from: ['rectus-abdominis-lower'],
    sources: manual1,
  },
];

export const DESCRIBED_PAINS: readonly DescribedPain[] = AS_PAINTED.map((pain) => ({
  ...pain,
  painted: pain.painted.map(asId<AreaKey>),
}));
