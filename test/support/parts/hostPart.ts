import { findChromium } from '../chromium/findChromium';
import { installServer } from '../vscode/installServer';
import type { VscodeVersion } from '../vscode/vscodeVersions';
import { writeLauncher } from '../vscode/writeLauncher';
import { runHostTests } from './runHostTests';
import type { TestPart } from './testPart';

/** The host tests in a VS Code that a headless browser shows. */
export function hostPart(vscode: VscodeVersion): TestPart {
  return {
    name: 'host',
    title: `Host tests in VS Code ${vscode.version}`,
    run: async () => {
      await findChromium();
      await installServer(vscode);
      return runHostTests({ vscodeExecutablePath: await writeLauncher(vscode) });
    },
  };
}
