import { type Browser, chromium as playwright, type Page } from 'playwright-core';
import { findChromium } from './findChromium';
import { installFonts } from './installFonts';
import { pictureFailures } from './pictureFailures';

export interface OpenedPage {
  readonly page: Page;
  /** Rejects when the page or its browser breaks down; never resolves. */
  readonly broken: Promise<never>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Physical pixels for one of the page's: 2 makes screenshots that are sharp on any screen. */
  readonly scale?: number;
  /** What VS Code is told to speak: it loads no language pack for it, but extensions follow. */
  readonly displayLanguage?: string;
}

/** Opens an empty page in a headless Chromium of its own. */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const browser = await launch();
  // A context of its own, for more pages than one.
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.on('page', pictureFailures);
  const page = await context.newPage();
  if (options.displayLanguage !== undefined) {
    const language = JSON.stringify(options.displayLanguage);
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${language};`);
  }
  const broken = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
    browser.once('disconnected', () => reject(new Error('Chromium ended.')));
  });
  // Closing the browser ends it, too; whoever waits for the rejection has it all the same.
  broken.catch(() => undefined);
  return { page, broken, close: () => browser.close() };
}

async function launch(): Promise<Browser> {
  const { executablePath, environment } = await findChromium();
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: await installFonts() } : {};
  return playwright.launch({
    executablePath,
    args: flags,
    env: { ...definedOf(process.env), ...environment, ...fonts },
  });
}

/** A browser without sandbox, graphics card and background traffic, as a test machine allows it. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
