import { fork, type ChildProcess as Child, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * A process of its own for whatever is measured or measured against, so that nobody pays for another's work. It is asked one thing
 * at a time, and ends with this process.
 */
export class ChildProcess implements AsyncDisposable {
  private constructor(private readonly child: Child) {}

  /** `name` is a file of `bench/processes`; `settings` are what it is started with. */
  static start(name: string, settings: object): ChildProcess {
    const file = join(__dirname, 'processes', `${name}.js`);
    // Every process has the same flags: some of them cost time.
    return new ChildProcess(
      fork(file, [JSON.stringify(settings)], { execArgv: ['--expose-gc'], stdio }),
    );
  }

  /** Rejects where the process fails, ends, or answers something else than `schema` describes. */
  async ask<Answer>(question: object, schema: v.GenericSchema<unknown, Answer>): Promise<Answer> {
    const ended = new AbortController();
    const answered = once(this.child, 'message', { signal: ended.signal });
    const onExit = (): void => ended.abort(new Error('The process has ended.'));
    this.child.once('exit', onExit);
    this.child.send(question);
    const [message] = (await answered) as readonly unknown[];
    this.child.off('exit', onExit);
    const answer = v.parse(answerSchema, message);
    if (answer.kind === 'failed') {
      throw new Error(answer.message);
    }
    return v.parse(schema, answer.value);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.connected) {
      const exited = once(this.child, 'exit');
      this.child.disconnect();
      await exited;
    }
  }
}

const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'ipc'];

/** What {@link answerParent} sends. */
const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('answered'), value: v.unknown() }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);
