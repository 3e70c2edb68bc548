import type { CallId } from '../../calls/callId';
import type { Lookup } from '../../calls/lookup';
import { entryAtPath, placeOfEntry } from '../../projections/response/entryPath';
import type { JsonPath } from '../../projections/response/jsonPath';
import type { ToResults } from '../../protocol/resultsProtocol';
import type { Services } from '../../services/createServices';

/** Which call is looked at in a results panel: the panel follows the other views, and they are told where it goes. */
export class PanelSelection {
  /** Whether the page has asked for its contents, and hears what it is told. */
  private isOpen = false;
  /** Whether somebody has asked to see the call that is selected while there was no page to show it. */
  private isCommandDue = false;

  constructor(
    private readonly lookup: () => Lookup,
    private readonly services: Pick<Services, 'selection'>,
    private readonly post: (message: ToResults) => void,
  ) {}

  /** The page is there, and has not heard of what was selected before. */
  open(): void {
    this.isOpen = true;
    this.followLast(this.isCommandDue);
  }

  /** The page may be gone. */
  close(): void {
    this.isOpen = false;
  }

  /** Follows to the call that somebody looks at elsewhere; at a command, also where it was followed to before. */
  follow(id: CallId, isCommand: boolean): void {
    this.isCommandDue = isCommand && !this.isOpen;
    const place = placeOfEntry(this.lookup(), id);
    if (place !== undefined && this.isOpen) {
      this.post({ kind: 'select', ...place, isCommand });
    }
  }

  /** A tab that is new has not heard of what was selected before, and of no place that has become another one. */
  followLast(isCommand = false): void {
    const selection = this.services.selection.get();
    if (selection?.lookupId === this.lookup().id) {
      this.follow(selection.id, isCommand);
    }
  }

  /** Shows what a place of the response is about: its call in every view, or the place itself. */
  goTo(path: JsonPath): void {
    const id = entryAtPath(this.lookup(), path);
    if (id === undefined) {
      this.post({ kind: 'reveal', path });
    } else {
      this.note(id);
      this.follow(id, true);
    }
  }

  /** Somebody looks at this place of the response in the panel. */
  noteAt(path: JsonPath): void {
    const id = entryAtPath(this.lookup(), path);
    if (id !== undefined) {
      this.note(id);
    }
  }

  /** Somebody looks at this call in the panel. */
  note(id: CallId): void {
    this.services.selection.select({ lookupId: this.lookup().id, id, by: 'results' });
  }
}
