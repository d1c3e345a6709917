import { manual1, type TypedPain } from './form.ts';

/** Pains from muscles of the shoulder blade and the upper ribs. */
export const SHOULDER: readonly TypedPain[] = [
  {
    words:
      'High at the back of my neck on the right, behind that ear and at the tip of the shoulder. The neck is stiff.',
    painted: ['back-of-neck.right', 'behind-ear.right', 'top-of-shoulder.right'],
    from: ['trapezius-ascending-edge'],
    sources: [...manual1, 'medlink-trapezius'],
  },
  {
    words: 'It burns without a stop along the inner edge of my left shoulder blade.',
    painted: ['inner-shoulder-blade-edge.left'],
    from: ['trapezius-ascending-blade'],
    sources: [...manual1, 'medlink-trapezius'],
  },
  {
    words:
      'Deep in the front of my right shoulder and down the outer side of the arm. I cannot lie on that side at night.',
    painted: ['front-of-shoulder.right', 'upper-arm-outer.right'],
    from: ['infraspinatus-ridge-inner', 'infraspinatus-ridge-middle'],
    sources: [...manual1, 'medlink-infraspinatus'],
  },
  {
    words: 'The front and the outer side of my left upper arm ache, and I cannot reach behind my back.',
    painted: ['front-of-shoulder.left', 'upper-arm-front.left', 'upper-arm-outer.left'],
    from: ['infraspinatus-ridge-middle', 'infraspinatus-ridge-inner'],
    sources: [...manual1, 'kwon-2017'],
  },
  {
    words: 'Along the inner edge of my right shoulder blade, when I pull and reach behind me.',
    painted: ['inner-shoulder-blade-edge.right'],
    from: ['infraspinatus-inner-edge'],
    sources: [...manual1, 'medlink-infraspinatus'],
  },
  {
    words:
      'Between my right shoulder blade and the spine, right along its inner edge, and up over the blade.',
    painted: ['inner-shoulder-blade-edge.right', 'top-of-shoulder.right'],
    from: ['rhomboid-minor-edge', 'rhomboid-major-upper', 'rhomboid-major-lower'],
    sources: [...manual1, 'hubbard-rhomboid'],
  },
  {
    words:
      'The inner edge of my left shoulder blade burns after a day bent over the desk, and some on top of it.',
    painted: ['inner-shoulder-blade-edge.left', 'top-of-shoulder.left'],
    from: ['rhomboid-major-lower', 'rhomboid-major-upper', 'rhomboid-minor-edge'],
    sources: [...manual1, 'hubbard-rhomboid'],
  },
  {
    words:
      'A dull, deep ache at the outer side of my right shoulder and upper arm, more when I lift the arm.',
    painted: ['upper-arm-outer.right'],
    from: ['supraspinatus-inner', 'supraspinatus-outer'],
    sources: [...manual1, 'namtpt'],
  },
  {
    words: 'The outer side of my left arm aches from the shoulder to the elbow when I comb my hair.',
    painted: ['upper-arm-outer.left'],
    from: ['supraspinatus-outer', 'supraspinatus-inner'],
    sources: [...manual1, 'fpnotebook-points'],
  },
  {
    words:
      'A deep ache under my left shoulder blade that no hand can reach, at the back of the shoulder and down the back of the arm.',
    painted: ['inner-shoulder-blade-edge.left', 'back-of-shoulder.left', 'upper-arm-back.left'],
    from: ['serratus-posterior-superior-blade'],
    sources: [...manual1, 'amta-serratus'],
  },
  {
    words: 'Under the top of my right shoulder blade and at the back of that shoulder, worse with a cough.',
    painted: ['inner-shoulder-blade-edge.right', 'back-of-shoulder.right'],
    from: ['serratus-posterior-superior-blade'],
    sources: [...manual1, 'namtpt'],
  },
];
