import { OwnProcess } from './ownProcess';

export interface RunOptions {
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** Shows what the program prints while it runs, instead of keeping it for an error's message. */
  readonly visible?: boolean;
}

/** Runs a program to its end and returns what it printed; failing and taking too long both throw. */
export async function runProcess(
  command: string,
  args: readonly string[],
  { folder, environment, timeoutMs, visible = false }: RunOptions,
): Promise<string> {
  const running = OwnProcess.start(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: visible ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [running.child.stdout, running.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }

  const limit = AbortSignal.timeout(timeoutMs);
  limit.addEventListener('abort', () => void running.stop());
  const code = await running.ended;

  if (code === 0) return printed;
  const end = limit.aborted
    ? `took longer than ${timeoutMs / 1000} s`
    : `ended with ${code ?? 'no exit code'}`;
  throw new Error([`${command} ${args.join(' ')} ${end}`, printed.trim()].join('\n').trim());
}
