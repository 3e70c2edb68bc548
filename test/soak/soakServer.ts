import { once } from 'node:events';
import { join } from 'node:path';
import * as v from 'valibot';
import { OwnProcess } from '../support/machine/ownProcess';

/** The server in a process of its own, so that its memory and its time are not the product's. */
export class SoakServer implements AsyncDisposable {
  private constructor(
    private readonly own: OwnProcess,
    readonly url: string,
    readonly token: string,
  ) {}

  static async start(): Promise<SoakServer> {
    const own = OwnProcess.start(process.execPath, [script], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const { url, token } = v.parse(placeSchema, await heard(own));
    return new SoakServer(own, url, token);
  }

  /** What it has done so far. */
  async tally(): Promise<SoakTally> {
    this.own.child.send('tally');
    return v.parse(soakTallySchema, await heard(this.own));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.own.stop();
  }
}

/** What the process says next. Rejects where it ends without a word. */
async function heard({ child, ended }: OwnProcess): Promise<unknown> {
  const silence = ended.then(() => Promise.reject(new Error('The server has ended.')));
  const [said] = (await Promise.race([once(child, 'message'), silence])) as readonly unknown[];
  return said;
}

const placeSchema = v.object({ url: v.string(), token: v.string() });

/** How many requests arrived, and how often each fault struck one. */
export type SoakTally = v.InferOutput<typeof soakTallySchema>;

const soakTallySchema = v.object({
  requests: v.number(),
  faults: v.record(v.string(), v.number()),
});

/** Beside the script that is running. */
const script = join(__dirname, 'serveSoak.js');
