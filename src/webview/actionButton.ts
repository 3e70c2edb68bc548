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
