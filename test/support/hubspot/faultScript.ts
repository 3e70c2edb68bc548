import type { Fault } from './fault';
import type { RecordedRequest } from './recordedRequest';

/** Which requests a fault strikes. */
export interface FaultScope {
  /** How many requests; one unless given. `Infinity` for all that follow. */
  readonly times?: number;
  /** Spares the requests it is false for; they do not count. */
  readonly when?: (request: RecordedRequest) => boolean;
}

/** The faults that are still to strike, in the order they were scripted. */
export class FaultScript {
  private readonly pending: {
    fault: Fault;
    when: (request: RecordedRequest) => boolean;
    left: number;
  }[] = [];

  add(fault: Fault, { times = 1, when = () => true }: FaultScope = {}): void {
    this.pending.push({ fault, when, left: times });
  }

  /** The fault for this request, used up by one. */
  next(request: RecordedRequest): Fault | undefined {
    const scripted = this.pending.find(({ left, when }) => left > 0 && when(request));
    if (scripted !== undefined) {
      scripted.left--;
    }
    return scripted?.fault;
  }

  clear(): void {
    this.pending.length = 0;
  }
}
