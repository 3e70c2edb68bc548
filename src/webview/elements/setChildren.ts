/** Puts elements below another one. Those that are there already are not touched: they may hold the focus, or be unfolded. */
export function setChildren(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  [...parent.children].filter(child => !wanted.has(child)).forEach(child => child.remove());
  children.forEach((child, index) => {
    if (parent.children[index] !== child) {
      parent.insertBefore(child, parent.children[index] ?? null);
    }
  });
}
