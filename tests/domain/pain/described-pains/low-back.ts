import { manual1, manual2, type TypedPain } from './form.ts';

/** Pains from muscles of the low back, the belly and the buttock. */
export const LOW_BACK: readonly TypedPain[] = [
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
  {
    words: 'The outer side of my right hip aches when I walk fast, and it hurts to lie on it.',
    painted: ['hip-outer.right'],
    from: ['tensor-fasciae-latae-front'],
    sources: manual2,
  },
  {
    words:
      'My left hip hurts at the side, and down the front and outer side of the thigh, when I get up from a long drive.',
    painted: ['hip-outer.left', 'thigh-outer.left'],
    from: ['tensor-fasciae-latae-front'],
    sources: [...manual2, 'massage-today-tensor'],
  },
  {
    words:
      'High in the belly on the right, below the ribs, like heartburn, and across that side of the belly.',
    painted: ['belly-front.right', 'belly-side.right'],
    from: ['external-oblique-rib-margin'],
    sources: ['simons-1999', 'niel-asher-oblique'],
  },
  {
    words: 'At the left side of my belly and in the groin, when I twist or cough.',
    painted: ['belly-side.left', 'groin.left'],
    from: ['external-oblique-hip-rim'],
    sources: ['simons-1999', 'niel-asher-oblique'],
  },
];
