import type { Chromium, ChromiumSource } from './chromium';
import { debianChromium } from './debianChromium';
import { installedChromium } from './installedChromium';
import { packagedChromium } from './packagedChromium';
import { playwrightChromium } from './playwrightChromium';

const sources: readonly ChromiumSource[] = [
  installedChromium,
  playwrightChromium,
  packagedChromium,
  debianChromium,
];

/**
 * The Chromium of this run, from the first source that has one; what is there already comes before
 * any download. The choice is handed on in the environment, so that a download which failed is not
 * tried again by the run's other processes.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env[handedOn];
  if (chosen !== undefined) return JSON.parse(chosen) as Chromium;

  const chromium = (await findFirst()) ?? (await installFirst());
  process.env[handedOn] = JSON.stringify(chromium);
  console.log(`Chromium: ${chromium.executablePath} (${chromium.origin})`);
  return chromium;
}

const handedOn = 'CALL_EXPLORER_TEST_CHROMIUM';

async function findFirst(): Promise<Chromium | undefined> {
  for (const source of sources) {
    const chromium = await source.find();
    if (chromium) return chromium;
  }
  return undefined;
}

async function installFirst(): Promise<Chromium> {
  const failures: unknown[] = [];
  for (const source of sources) {
    try {
      const chromium = await source.install();
      if (chromium) return chromium;
    } catch (error) {
      // Only worth showing if no other source has one either.
      failures.push(error);
    }
  }
  throw new AggregateError(
    failures,
    'Found no Chromium and could install none: set CHROME_PATH to one.',
  );
}
