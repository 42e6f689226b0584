/** Scrolls a box so that something in it stands in the middle; nothing around the box moves. */
export function centre(box: HTMLElement, inside: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), inside.getBoundingClientRect()]
  box.scrollTo(
    box.scrollLeft + inner.left - outer.left - (outer.width - inner.width) / 2,
    box.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2,
  )
}
