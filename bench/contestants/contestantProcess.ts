import { ChildProcess } from '../measure/childProcess';
import type { ContestantSettings } from './contestantSettings';
import { defaultConcurrency } from './defaultConcurrency';
import {
  heldFiguresSchema,
  readFiguresSchema,
  type HeldFigures,
  type ReadFigures,
} from './readFigures';

/** A contestant in a process of its own, which keeps its compiled code and its connections from one reading to the next. */
export class ContestantProcess implements AsyncDisposable {
  private readonly child: ChildProcess;

  constructor(
    name: ContestantSettings['name'],
    url: string,
    readonly maxConcurrentRequests: number = defaultConcurrency,
  ) {
    const settings: ContestantSettings = { name, url, maxConcurrentRequests };
    this.child = ChildProcess.start('contest', settings);
  }

  /** Reads `ids` calls `times` times, one after the other. */
  read(ids: number, times = 1): Promise<ReadFigures> {
    return this.child.ask({ kind: 'read', ids, times }, readFiguresSchema);
  }

  hold(ids: number): Promise<HeldFigures> {
    return this.child.ask({ kind: 'hold', ids }, heldFiguresSchema);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.child[Symbol.asyncDispose]();
  }
}
