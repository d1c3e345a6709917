/** The key that leads on gets the focus once it is there. */
export function focusNext(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-next], [data-make]')?.focus({ preventScroll: true }),
  );
}
