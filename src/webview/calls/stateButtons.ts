import type { TableOrder } from '../../protocol/tableProtocol';
import { element } from '../elements/element';
import { icon } from '../elements/icon';
import { ReservedText } from '../elements/reservedText';
import { toggleButton } from './toggleButton';

type State = TableOrder['states'][number]['state'];
/** What stands before it: nobody knows yet what comes of what has not been sent. */
type Sign = State | 'waiting';

/** What may have come of an ID, to choose from: with none chosen, all are shown. */
export class StateButtons {
  readonly element: HTMLElement;
  private readonly buttons = new Map<
    Sign,
    { readonly state: State; readonly button: HTMLElement; readonly label: ReservedText }
  >();

  constructor(
    label: string,
    private readonly onToggle: (state: State) => void,
  ) {
    this.element = element('div', { class: 'table-states', role: 'group', 'aria-label': label });
  }

  /** `hasEnded`: what was not sent until now never will be. */
  show(states: TableOrder['states'], chosen: readonly State[], hasEnded: boolean): void {
    const isChoice = states.length > 1 || chosen.length > 0;
    const shown = isChoice
      ? states.map(({ label, state }) =>
          this.button(state, label, !hasEnded && state === 'notSent' ? 'waiting' : state),
        )
      : [];
    const isSame = shown.every((button, index) => this.element.children[index] === button);
    if (!isSame || shown.length !== this.element.childElementCount) {
      this.element.replaceChildren(...shown);
    }
    for (const { button, state } of this.buttons.values()) {
      button.setAttribute('aria-pressed', String(chosen.includes(state)));
    }
  }

  private button(state: State, label: string, sign: Sign): HTMLElement {
    const known = this.buttons.get(sign) ?? this.addButton(sign, state);
    known.label.show(label);
    return known.button;
  }

  private addButton(sign: Sign, state: State) {
    const label = new ReservedText();
    const button = toggleButton(label.element, () => this.onToggle(state), icon(sign));
    const added = { state, button, label };
    this.buttons.set(sign, added);
    return added;
  }
}
