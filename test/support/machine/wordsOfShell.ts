import { execFileSync } from 'node:child_process';

/** The words that the shell of this machine hands to a command: what our reading and quoting is held against. */
export function wordsOfShell(line: string): readonly string[] {
  return wordsOfCommands(`curl ${line}`)[0] ?? [];
}

/** The same for a script that calls `curl`, once for each call. Nothing else is run, and nothing is sent. */
export function wordsOfCommands(
  script: string,
  environment: Readonly<Record<string, string>> = {},
): readonly (readonly string[])[] {
  const output = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$#" "$@"; }\n${script}\n`], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  const pieces = output.split('\0').slice(0, -1);
  const commands: (readonly string[])[] = [];
  while (pieces.length > 0) {
    commands.push(pieces.splice(0, Number(pieces.shift())));
  }
  return commands;
}
