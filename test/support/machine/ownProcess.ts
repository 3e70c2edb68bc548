import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';

/**
 * A process that does not outlive this one, and whose children do not outlive it: a server starts
 * hosts of its own, and a test run that was stopped must leave none of them behind.
 */
export class OwnProcess {
  private static readonly running = new Set<OwnProcess>();

  readonly ended: Promise<number | undefined>;

  private constructor(readonly child: ChildProcess) {
    OwnProcess.running.add(this);
    this.ended = new Promise(resolve => {
      child.once('error', () => resolve(undefined));
      child.once('exit', code => resolve(code ?? undefined));
    });
    void this.ended.then(() => this.kill());
  }

  static start(command: string, args: readonly string[], options: SpawnOptions): OwnProcess {
    if (OwnProcess.running.size === 0) endAllWithThisProcess();
    return new OwnProcess(spawn(command, args, { ...options, detached: !onWindows }));
  }

  static killAll(): void {
    for (const process of OwnProcess.running) process.kill();
  }

  async stop(): Promise<void> {
    this.kill();
    await this.ended;
  }

  private kill(): void {
    const { pid } = this.child;
    // Once only: the system may have given the number to somebody else since.
    if (!OwnProcess.running.delete(this) || pid === undefined) return;
    if (onWindows) {
      spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
      return;
    }
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // The whole group has ended already.
    }
  }
}

const onWindows = process.platform === 'win32';

let arranged = false;

function endAllWithThisProcess(): void {
  if (arranged) return;
  arranged = true;
  process.once('exit', () => OwnProcess.killAll());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // Somebody else who listens ends this process in a more orderly way.
      if (process.listenerCount(signal) === 0) process.exit(1);
    });
  }
}
