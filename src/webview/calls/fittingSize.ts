/** The width at which nothing in view of a column is cut off, in pixels. */
export function fittingSize(grid: HTMLElement, column: string): number {
  const widths = [...grid.querySelectorAll<HTMLElement>('[data-column]')]
    .filter(({ dataset }) => dataset['column'] === column)
    .map(cell => contentWidth(cell));
  return Math.min(mostPx, Math.max(...widths, 0) + paddingPx);
}

/** A note may be longer than any screen is wide. */
const mostPx = 900;

/** Both sides of a cell. */
const paddingPx = 20;

function contentWidth(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return Math.ceil(range.getBoundingClientRect().width);
}
