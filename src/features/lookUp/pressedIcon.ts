import * as vscode from 'vscode';

/**
 * The icon of a button that is pressed: what the button is for, with a check mark. VS Code has no icons of the kind, and one for
 * all would leave open which button is which.
 */
export function pressedIcon(sign: PressedSign): {
  readonly light: vscode.Uri;
  readonly dark: vscode.Uri;
} {
  return { light: iconIn(sign, '#424242'), dark: iconIn(sign, '#cccccc') };
}

/** What a button may be for. */
export type PressedSign = keyof typeof drawings;

/** Like VS Code's icons of the same names, which the buttons have while they are not pressed. */
const drawings = {
  history: 'M2.5 3v3.5H6M2.7 6.3A5.6 5.6 0 1 1 2.4 8M8 5v3l1.8 1.2',
  archive: 'M1.5 2.5h13v3h-13zM2.5 5.5v8h11v-8M6 8.5h4',
  whitespace: 'M2.5 6v4.5h11V6',
} as const;

function iconIn(sign: PressedSign, colour: string): vscode.Uri {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" fill="none">',
    `<path stroke="${colour}" d="${drawings[sign]}"/>`,
    '<circle cx="11.5" cy="11.5" r="4.5" fill="#0078d4"/>',
    '<path stroke="#fff" stroke-width="1.3" d="m9.3 11.6 1.6 1.6 2.8-3.2"/></svg>',
  ].join('');
  return vscode.Uri.parse(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
}
