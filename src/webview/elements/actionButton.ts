import { element } from './element';
import { icon, type IconName } from './icon';

/** A button that shows an icon only. `about` tells a screen reader which of many alike it is. */
export function actionButton(
  name: IconName,
  label: string,
  run: () => void,
  about?: string,
): HTMLElement {
  const spoken = about === undefined ? label : `${label}: ${about}`;
  const button = element(
    'button',
    { class: 'action', type: 'button', title: label, 'aria-label': spoken },
    icon(name),
  );
  button.addEventListener('click', run);
  return button;
}

/** How long it says that something was done. */
const confirmForMs = 1_500;

/** Shows for a moment that what the button does has been done, where nothing else shows it. */
export function confirmAction(button: HTMLElement): void {
  if (button.querySelector('.icon-done') !== null) {
    return;
  }
  const usual = [...button.children];
  button.replaceChildren(icon('done'));
  setTimeout(() => button.replaceChildren(...usual), confirmForMs);
}
