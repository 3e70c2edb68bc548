import type { InvalidReason } from '../../calls/invalidPiece';
import type { UrlCallId } from './callIdOfUrl';
import { reasonOfDigits } from './numberAt';
import type { ParsedIds, TextPiece, UnreadablePiece } from './parsedIds';

/** What has been found in a text so far. */
export class Findings implements ParsedIds {
  readonly ids: TextPiece[] = [];
  readonly problems: UnreadablePiece[] = [];

  constructor(private readonly text: string) {}

  /** Takes the number or piece between two offsets: as an id where there is no reason against it. */
  add(
    start: number,
    end: number,
    reason: InvalidReason | undefined,
    address: Pick<UrlCallId, 'portalId'> = {},
  ): void {
    const { portalId } = address;
    const text = this.text.slice(start, end);
    if (reason === undefined) {
      this.ids.push({ text, start, end, ...(portalId === undefined ? {} : { portalId }) });
    } else {
      this.problems.push({ text, start, end, reason });
    }
  }

  /** Takes the id of an address that starts at `start`. */
  addAddress(start: number, address: UrlCallId): void {
    const { id, offset } = address;
    const idStart = start + offset;
    const idEnd = idStart + id.length;
    this.add(idStart, idEnd, reasonOfDigits(this.text, idStart, idEnd), address);
  }
}
