import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OwnProcess } from '../machine/ownProcess';
import { projectFolder } from '../machine/projectFolder';
import { followSuite, type StartSuite } from './followSuite';
import { followUnsteady } from './followUnsteady';
import type { TestPart } from './testPart';

export interface MochaPartOptions {
  readonly name: string;
  readonly title: string;
  /** Where its suites are, below `test`: in the folder of its name unless given. */
  readonly folder?: string;
  /** What one test may take. */
  readonly timeoutMs: number;
  /** What the whole part may take. */
  readonly limitMs: number;
  /** Whether its suites drive a real VS Code, in which a test may slip. */
  readonly drivesVscode?: boolean;
  /** Said to the suites, beside what this process was told. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Suites that run in plain Node, in a process of their own: one that breaks takes nothing with it. */
export function mochaPart({ name, title, ...options }: MochaPartOptions): TestPart {
  const { folder: place = name, drivesVscode = false, environment: own = {} } = options;
  const { timeoutMs, limitMs } = options;
  return {
    name,
    title,
    run: async () => {
      const folder = join(projectFolder, 'dist', 'test', place);
      if (!existsSync(folder)) throw new Error(`There are no tests in ${folder}.`);
      const start: StartSuite = async environment => {
        const suites = OwnProcess.start(process.execPath, [script, folder, String(timeoutMs)], {
          cwd: projectFolder,
          // What is written in the locale of the system is compared with what American English makes of it.
          env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...own, ...environment },
          stdio: ['ignore', 'inherit', 'inherit'],
        });
        const limit = setTimeout(() => void suites.stop(), limitMs);
        const code = await suites.ended;
        clearTimeout(limit);
        return code ?? 'no exit code';
      };
      return drivesVscode ? followUnsteady(name, start) : (await followSuite(name, start)).tally;
    },
  };
}

const script = join(projectFolder, 'dist', 'test', 'support', 'scripts', 'runSuites.js');
