let heardAt = Number.NEGATIVE_INFINITY;

/** Something of the 3D part has come: a file, or a piece of one. */
export const hear = (): void => {
  heardAt = performance.now();
};

/** How long nothing of the 3D part has come, milliseconds. */
export const silence = (): number => performance.now() - heardAt;
