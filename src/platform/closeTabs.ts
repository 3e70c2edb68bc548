import * as vscode from 'vscode';

/** Closes the tabs with some input, wherever they are, and leaves the keyboard where it is. */
export async function closeTabs(isMeant: (input: unknown) => boolean): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(({ input }) => isMeant(input)),
    true,
  );
}
