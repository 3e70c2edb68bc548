import { runHostTests } from './runHostTests';
import type { TestPart } from './testPart';

/** The same host tests in a desktop VS Code, which is downloaded: not every machine can do that. */
export function desktopPart(version: string): TestPart {
  return {
    name: 'desktop',
    title: `Host tests in desktop VS Code ${version}`,
    run: () => runHostTests({ version }),
  };
}
