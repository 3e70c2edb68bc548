import type { TableParts } from './tableParts';

/** A row that is to be selected: at once where it is there, else as soon as it is. */
export class RowWish {
  private wanted: { readonly position: number; readonly isCommand: boolean } | undefined;

  constructor(
    private readonly parts: TableParts,
    /** Shows all rows: one that somebody has asked for is left out by a search or a filter. */
    private readonly showAll: () => void,
  ) {}

  /**
   * Selects a row by its position and brings it into view; where it is selected, at a command only. Nor does a search or a filter
   * give way to anything but a command.
   */
  select(position: number, isAsked: boolean): void {
    const { question, store } = this.parts;
    const isCommand = isAsked || (this.wanted?.position === position && this.wanted.isCommand);
    const index = store.indexOf(position);
    if (index >= 0) {
      this.wanted = undefined;
      this.goTo(position, index, isCommand);
      return;
    }
    if (isCommand && position < (store.newest?.total ?? 0) && question.isNarrowed) {
      this.showAll();
    }
    const isComing = store.newest === undefined || question.isUnanswered;
    this.wanted = isComing ? { position, isCommand } : undefined;
  }

  /** Other rows are there: it may be one of them. */
  tryAgain(): void {
    if (this.wanted !== undefined) {
      this.select(this.wanted.position, this.wanted.isCommand);
    }
  }

  private goTo(position: number, index: number, isCommand: boolean): void {
    const { arrangement, grid, selection } = this.parts;
    const [first] = arrangement.shown;
    const isSelected = selection.has(position);
    const isNews = !isSelected && position !== selection.lookedAt;
    if (first === undefined || (!isNews && !isCommand)) {
      return;
    }
    selection.lookedAt = position;
    if (!isSelected) {
      selection.only(index);
    }
    grid.moveTo({ index, column: grid.active?.column ?? first.name });
  }
}
