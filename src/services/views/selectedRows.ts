/** The rows that are selected in the Lookups view, for commands that a key runs without saying what they are about. */
export class SelectedRows {
  private read: () => readonly unknown[] = () => [];
  private isLast = false;

  /** To be called by the view, which knows. */
  readFrom(read: () => readonly unknown[]): void {
    this.read = read;
  }

  /** Each as a command's argument: the view's own rows. */
  get(): readonly unknown[] {
    return this.read();
  }

  /** Whether somebody has selected rows since they last were in a text: then these are meant, and not what is at the cursor. */
  get areLast(): boolean {
    return this.isLast;
  }

  /** Rows were selected or, where `isLast` is false, somebody has gone to a text. */
  note(isLast: boolean): void {
    this.isLast = isLast;
  }
}
