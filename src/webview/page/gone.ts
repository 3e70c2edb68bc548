import { element } from '../elements/element';
import { icon } from '../elements/icon';

/** Says that there is nothing left to show, and offers to close the panel. */
export function gone(text: string, close: string, onClose: () => void): HTMLElement {
  const button = element('button', { class: 'primary', type: 'button' }, close);
  button.addEventListener('click', onClose);
  return element(
    'main',
    { class: 'gone' },
    element('p', { class: 'notice' }, icon('information'), element('span', {}, text), button),
  );
}
