import * as v from 'valibot';
import { ChildProcess } from '../measure/childProcess';
import type { ServedLimit } from './servedLimit';
import { serverTallySchema, type ServerTally } from './serverTally';

/** The server in a process of its own. */
export class ServerProcess implements AsyncDisposable {
  private constructor(
    private readonly child: ChildProcess,
    /** To be used as the API's base URL. */
    readonly url: string,
  ) {}

  static async start(limit: ServedLimit): Promise<ServerProcess> {
    const child = ChildProcess.start('serve', { limit });
    const { url } = await child.ask({ kind: 'listen' }, v.object({ url: v.string() }));
    return new ServerProcess(child, url);
  }

  /** What has happened since it was last asked. */
  takeTally(): Promise<ServerTally> {
    return this.child.ask({ kind: 'takeTally' }, serverTallySchema);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.child[Symbol.asyncDispose]();
  }
}
