/**
 * What is drawn after what (`renderOrder`). All that is opaque is drawn before all that is translucent; within each, lower
 * numbers come first. Among opaque things a lower number only saves work; where the depth is not asked, and among
 * translucent things, the later one lies over the earlier.
 */
export const DRAW_ORDER = {
  /** Under the patient, whom it must not cover where the body is translucent. */
  couch: -1,
  /** Bones and muscles: all else is laid over them. */
  bone: 0,
  muscle: 0,
  /** Close views: what is small and lies in front comes first, so that little of what is behind is worked out for nothing. */
  tissueFront: 1,
  tissue: 2,
  tissueGround: 3,
  /** Clear walls of vessels, over the tissue that is seen through them. */
  tissueClear: 4,
  /** The way in, after the tissue at its end; its covers ask for no depth: fascia lies over the muscle, fat over the fascia. */
  sightWall: 2,
  sightFascia: 3,
  sightFat: 4,
  /** Organs, vessels and nerves ask for no depth: they shine through muscles, but lie under the skin. */
  neighbour: 2,
  /** The depth of the skin goes before its colour, so that a translucent skin does not show its own back. */
  skinDepth: 9,
  skin: 10,
  /** Muscles that shine through whole skin: their depth first, so that only the layer in front does. */
  glowDepth: 11,
  glow: 12,
  /** The dots of a pain pattern and what a person paints lie on the skin. */
  painDots: 11,
  paint: 11,
  /** What is felt or treated under the skin, and shows through it. */
  underSkin: 12,
  /** Marks on the skin, and what lies on these. */
  onSkin: 14,
  overSkin: 15,
  /** What is held in a hand, and shows through it. */
  throughHand: 16,
  /** Blood, and the clear wall around it. */
  blood: 17,
  bloodWall: 18,
  /** The cloud of medicine covers the vessels, the needle the cloud; the clear barrel goes around its dose. */
  medicine: 19,
  needle: 20,
  barrel: 21,
  /** The edge of the sight closes over what is seen in it. */
  sightRing: 22,
  /** What is written beside the needle must stay legible: lines, then the ruler. */
  nearLines: 23,
  ruler: 24,
  /** The common mistake, seen through over the right posture. */
  ghost: 25,
  /** Arrows are signs: over all. */
  arrows: 30,
} as const;
