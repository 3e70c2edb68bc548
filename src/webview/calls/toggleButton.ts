import { element } from '../elements/element';

/** A button of the bar that stays pressed until it is pressed again. Whoever made it says when it is. */
export function toggleButton(
  label: string | HTMLElement,
  run: () => void,
  ...before: readonly Node[]
): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'bar-button', 'aria-pressed': 'false' },
    ...before,
    typeof label === 'string' ? element('span', {}, label) : label,
  );
  button.addEventListener('click', run);
  return button;
}
