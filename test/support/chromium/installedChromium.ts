import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Chromium, ChromiumSource } from './chromium';
import { starts } from './starts';

/** A browser the machine has: the one CHROME_PATH names, else on the PATH or in its usual place. */
export const installedChromium: ChromiumSource = {
  find: findInstalled,
  install: () => Promise.resolve(undefined),
};

async function findInstalled(): Promise<Chromium | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named, origin: 'CHROME_PATH' };
    throw new Error(`CHROME_PATH names ${named}, where no program is.`);
  }
  for (const executablePath of [...onPath(), ...(usualPlaces[process.platform] ?? [])]) {
    const chromium = { executablePath, origin: 'installed on this machine' };
    // A name on the PATH may be a stub that only asks for the real package.
    if (existsSync(executablePath) && (await starts(chromium))) return chromium;
  }
  return undefined;
}

function onPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return programs.flatMap(program => folders.map(folder => join(folder, program)));
}

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
    .filter(folder => folder !== undefined)
    .flatMap(folder => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};
