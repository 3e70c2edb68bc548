import { existsSync } from 'node:fs';
import { runProcess } from '../machine/runProcess';
import type { ChromiumSource } from './chromium';
import { installedChromium } from './installedChromium';

/** Debian's package, the one source that changes the machine: for root only, and the last resort. */
export const debianChromium: ChromiumSource = {
  find: () => Promise.resolve(undefined),
  install: async () => {
    if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
    const options = { environment: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 10 * 60_000 };
    await runProcess('apt-get', ['update'], options);
    await runProcess('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
    return installedChromium.find();
  },
};
