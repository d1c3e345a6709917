import { manual1, type TypedPain } from './form.ts';

/** Pains from muscles of the head, the neck and the shoulder line. */
export const HEAD_AND_NECK: readonly TypedPain[] = [
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
    words: 'Right behind the left ear, some down the side of the neck and around that eye.',
    painted: ['behind-ear.left', 'side-of-neck.left', 'around-eye.left'],
    from: ['longissimus-capitis-mastoid'],
    sources: manual1,
  },
  {
    words: 'Deep in the right jaw joint and in the cheek below the cheekbone.',
    painted: ['jaw.right', 'cheek.right'],
    from: ['lateral-pterygoid-deep'],
    sources: ['simons-1999', 'niel-asher-pterygoid'],
  },
  {
    words:
      'At the back of my mouth on the left, deep in that ear and below the jaw joint. It hurts to swallow.',
    painted: ['throat.left', 'ear.left', 'jaw.left'],
    from: ['medial-pterygoid-inner'],
    sources: ['simons-1999', 'medlink-pterygoid'],
  },
  {
    words: 'On top of my breastbone, and at the back of the head and around the eye on the right.',
    painted: ['breastbone-top', 'back-of-head.right', 'around-eye.right'],
    from: ['sternocleidomastoid-sternal-lower'],
    sources: [...manual1, 'medlink-sternocleidomastoid'],
  },
];
