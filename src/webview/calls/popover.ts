import { element } from '../elements/element';

/** Something small above the page: it goes when Escape is pressed, or when the focus or the mouse goes elsewhere. */
export class Popover {
  private shown: HTMLElement | undefined;
  private giveBack: (() => void) | undefined;

  /** Shows it below a place on the page. `giveBack` takes the keyboard once it has gone. */
  open(
    content: HTMLElement,
    label: string,
    below: Pick<DOMRect, 'bottom' | 'left'>,
    giveBack: () => void,
  ): void {
    this.close();
    const box = element('div', { role: 'dialog', class: 'popover', 'aria-label': label }, content);
    this.shown = box;
    this.giveBack = giveBack;
    document.body.append(box);
    const { height, width } = box.getBoundingClientRect();
    box.style.left = `${Math.max(4, Math.min(below.left, window.innerWidth - width - 4))}px`;
    box.style.top = `${Math.max(4, Math.min(below.bottom, window.innerHeight - height - 4))}px`;
    box.addEventListener('keydown', event => this.onKeyDown(event, box));
    box.addEventListener('focusout', event => {
      if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) {
        this.close(false);
      }
    });
    document.addEventListener('pointerdown', this.onPointerDown, { capture: true });
    focusable(box)[0]?.focus();
  }

  close(givesBack = true): void {
    const { shown, giveBack } = this;
    this.shown = undefined;
    document.removeEventListener('pointerdown', this.onPointerDown, { capture: true });
    shown?.remove();
    if (shown !== undefined && givesBack) {
      giveBack?.();
    }
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.target instanceof Node && !this.shown?.contains(event.target)) {
      this.close(false);
    }
  };

  private onKeyDown(event: KeyboardEvent, box: HTMLElement): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (step !== 0) {
      event.preventDefault();
      const stops = focusable(box);
      const at = stops.findIndex(stop => stop === document.activeElement);
      stops[(at + step + stops.length) % stops.length]?.focus();
    }
  }
}

function focusable(box: HTMLElement): readonly HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('input, button')].filter(
    ({ hidden, offsetParent }) => !hidden && offsetParent !== null,
  );
}
