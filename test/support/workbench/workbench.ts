import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { Dialog } from './dialog';
import { Editor } from './editor';
import { eventually } from './eventually';
import { Notifications } from './notifications';
import { Problems } from './problems';
import { QuickInput } from './quickInput';
import { StatusBar } from './statusBar';
import { Tree } from './tree';

/** Colour themes by their names in the palette, with the class the window bears under each. */
const themes = {
  'Dark Modern': 'vs-dark',
  'Light Modern': 'vs',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
} as const;

export type Theme = keyof typeof themes;

/** A running VS Code as a person uses it: everything by keyboard and mouse, and read off the screen. */
export class Workbench {
  readonly dialog: Dialog;
  readonly editor: Editor;
  readonly notifications: Notifications;
  readonly problems: Problems;
  readonly quickInput: QuickInput;
  readonly statusBar: StatusBar;

  constructor(readonly page: Page) {
    this.dialog = new Dialog(page);
    this.editor = new Editor(page);
    this.notifications = new Notifications(page);
    this.problems = new Problems(page);
    this.quickInput = new QuickInput(page);
    this.statusBar = new StatusBar(page);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.waitForParts();
  }

  /** Closes the window and opens it again: what was in memory only is gone. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitForParts();
  }

  /** Runs a command by the title the palette shows for it, its category included. */
  async runCommand(title: string): Promise<void> {
    await this.quickInput.open('F1', `>${title}`, title);
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    // VS Code hands the keyboard to a webview that has just loaded, which closes the list before anything is picked.
    await eventually(async () => {
      await this.quickInput.open('ControlOrMeta+P', name, name);
      await this.editor.waitForTitle(name, 5_000);
    }, 30_000);
  }

  tree(title: string): Tree {
    return new Tree(this.page, title);
  }

  /** The document inside the visible webview of an extension. */
  webview(extensionId: string): FrameLocator {
    return this.page
      .frameLocator(`iframe.webview.ready[src*="extensionId=${extensionId}"]:visible`)
      .frameLocator('#active-frame');
  }

  async showProblems(): Promise<void> {
    await this.runCommand('Problems: Focus on Problems View');
  }

  async useTheme(theme: Theme): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.quickInput.type(theme);
    await this.quickInput.pick(theme);
    await this.page.locator(`.monaco-workbench.${themes[theme]}`).waitFor();
  }

  /** Takes a picture of the window, without the mouse over anything. */
  async screenshot(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.page.mouse.move(0, 0);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  private async waitForParts(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor();
  }
}
