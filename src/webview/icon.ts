const namespace = 'http://www.w3.org/2000/svg';

/** Drawn with a pen on a 16 × 16 grid. Each has an outline of its own, so that none is told from another by colour alone. */
const drawings = {
  found: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M5.3 8.2l1.9 1.9 3.5-3.9',
  archived: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  merged: 'M4.5 2.5v3c0 3 7 2 7 5v3M4.5 13.5v-8M9.2 11.3l2.3 2.2 2.3-2.2',
  missing:
    'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M6.3 6.4a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2M8 11v.3',
  failed: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  notSent: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M3.8 12.2l8.4-8.4',
  waiting: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 4.8V8l2.2 1.6',
  error: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.2L14.4 13.5H1.6zM8 6.3v3.5M8 11.5v.3',
  information: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M8 7.3v4M8 4.8v.3',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  showInJson:
    'M6.5 2.5c-1.6 0-2 .8-2 2.3v1.4C4.5 7.4 4 8 3 8c1 0 1.5.6 1.5 1.8v1.4c0 1.5.4 2.3 2 2.3M9.5 2.5c1.6 0 2 .8 2 2.3v1.4c0 1.2.5 1.8 1.5 1.8-1 0-1.5.6-1.5 1.8v1.4c0 1.5-.4 2.3-2 2.3',
  openFile: 'M8 2.5H3.5v11h9V7M8.5 7.5l5-5M9.8 2.5h3.7v3.7',
  sample: 'M6 2v4.2L2.8 12.6a1 1 0 0 0 .9 1.4h8.6a1 1 0 0 0 .9-1.4L10 6.2V2M5 2h6M4.6 9.5h6.8',
} as const;

export type IconName = keyof typeof drawings;

/** An icon in the colour of the text around it; silent for screen readers, which are told in words. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(namespace, 'path');
  line.setAttribute('d', drawings[name]);
  svg.append(line);
  return svg;
}
