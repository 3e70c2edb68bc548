import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Who may import whom: a floor's own folder is always allowed. Folders are named without `src/`. */
const floors: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  base: { folders: [], packages: [] },
  calls: { folders: ['base'], packages: [] },
  inputs: {
    folders: ['calls', 'base', 'hubspot/tokens/accessToken', 'hubspot/tokens/personalAccessKey'],
    packages: ['jsonc-parser', 'fastest-levenshtein', 'papaparse', 'js-yaml'],
  },
  hubspot: {
    folders: ['calls', 'base'],
    packages: [
      'node-fetch',
      'valibot',
      'p-queue',
      'cockatiel',
      'node:timers/promises',
      'node:util',
    ],
  },
  projections: {
    folders: ['calls', 'base'],
    packages: ['@vscode/l10n', 'jsonc-parser', 'papaparse'],
  },
  sample: { folders: ['calls', 'base', 'hubspot/transport'], packages: [] },
  services: {
    folders: ['hubspot', 'calls', 'base'],
    packages: ['valibot', 'node:crypto', 'node:events', 'node:timers/promises'],
  },
  protocol: { folders: ['calls', 'projections'], packages: [] },
  webview: {
    folders: ['protocol', 'base'],
    packages: [
      'valibot',
      'vanilla-jsoneditor',
      '@codemirror/view',
      '@tanstack/virtual-core',
      '@vscode/codicons/src/icons',
    ],
  },
  platform: {
    folders: [
      'contributions',
      'services/ports',
      'services/views/decodeMeantCall',
      'services/views/findLookup',
      'services/views/shownLookups',
      'projections/failures/noSuchLookup',
      'projections/failures/nothingSelected',
      'projections/failures/unusableArgument',
      'calls',
      'base',
    ],
    packages: ['vscode', 'valibot', 'node:fs/promises', 'node:os', 'node:path'],
  },
};

interface Import {
  readonly file: string;
  readonly floor: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

describe('The floors', () => {
  const imports = importsBelow('src');

  it('are read from the code', () => {
    assert.ok(imports.length > 100, `${imports.length} imports were found`);
  });

  for (const [floor, { folders, packages }] of Object.entries(floors)) {
    it(`${floor} imports ${[...folders, ...packages].join(', ') || 'nothing'} and itself`, () => {
      const strangers = imports
        .filter(
          entry => entry.floor === floor && !isAllowed(entry.target, [floor, ...folders], packages),
        )
        .map(({ file, target }) => `${file} → ${target}`);
      assert.deepStrictEqual(strangers, []);
    });
  }

  it('that show look-ups read them as they may be shown', () => {
    const names = readdirSync('src/features', { recursive: true, encoding: 'utf8' });
    const users = names.filter(
      name =>
        name.endsWith('.ts') &&
        /\bunmasked\b|\blookupStore\b/i.test(readFileSync(join('src/features', name), 'utf8')),
    );
    assert.deepStrictEqual(users, []);
  });

  it('below platform and features know no VS Code', () => {
    const users = imports.filter(({ target }) => target === 'vscode').map(({ floor }) => floor);
    assert.deepStrictEqual([...new Set(users)].sort(), ['extension.ts', 'features', 'platform']);
  });

  it('reach the network in one file only', () => {
    const network = /^(node-fetch|undici|axios|got|node:(http|https|http2|net|tls|dgram))$/;
    const users = imports.filter(({ target }) => network.test(target)).map(({ file }) => file);
    assert.deepStrictEqual(users, ['src/hubspot/transports/fetchTransport.ts']);
    // The sample portal quotes scripts that hostile people write, and one projection writes a program; they load no package to run them with.
    const callers = filesBelow('src').filter(
      file =>
        !file.startsWith('src/sample/') &&
        file !== 'src/projections/requests/projectNode.ts' &&
        /\b(globalThis\.)?fetch\(|XMLHttpRequest|WebSocket\(/.test(readFileSync(file, 'utf8')),
    );
    assert.deepStrictEqual(callers, ['src/hubspot/transports/fetchTransport.ts']);
  });

  it('let the sample portal and the protocol take types only from their neighbours', () => {
    const values = imports
      .filter(
        ({ floor, target, isTypeOnly }) =>
          !isTypeOnly &&
          ((floor === 'sample' && target.startsWith('hubspot')) ||
            (floor === 'protocol' && target !== 'protocol')),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepStrictEqual(values, []);
  });

  it('have rooms that build on each other in one direction', () => {
    assert.deepStrictEqual(circleOf(roomsAndTheirNeeds(imports)), []);
  });

  it('keep features apart: they meet in services or by a command', () => {
    const meetings = imports
      .filter(
        ({ floor, file, target }) =>
          floor === 'features' &&
          target.startsWith('features/') &&
          target.split('/')[1] !== file.split('/')[2],
      )
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepStrictEqual(meetings, []);
  });

  it('keep views from fetching: no feature imports the transport', () => {
    const fetching = imports
      .filter(
        ({ floor, target }) =>
          floor === 'features' &&
          /^hubspot\/(?!tokens\/(accessToken|personalAccessKey)$)/.test(target),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    assert.deepStrictEqual(fetching, []);
  });
});

function isAllowed(
  target: string,
  folders: readonly string[],
  packages: readonly string[],
): boolean {
  return [...packages, ...folders].some(
    allowed => target === allowed || target.startsWith(`${allowed}/`),
  );
}

/** Which folders a folder within a floor imports from, of the same floor. Files of the floor itself put its rooms together. */
function roomsAndTheirNeeds(imports: readonly Import[]): ReadonlyMap<string, ReadonlySet<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { file, target } of imports) {
    const [, floor = '', room = '', ...rest] = file.split('/');
    const [targetFloor, targetRoom = '', ...targetRest] = target.split('/');
    const isWithin = floor === targetFloor && rest.length > 0 && targetRest.length > 0;
    if (!isWithin || room === targetRoom) continue;
    const from = `${floor}/${room}`;
    needs.set(from, (needs.get(from) ?? new Set()).add(`${floor}/${targetRoom}`));
  }
  return needs;
}

/** The rooms that are left when those that need no other are taken away, again and again. */
function circleOf(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const left = new Set(needs.keys());
  const isFree = (room: string): boolean =>
    [...(needs.get(room) ?? [])].every(need => !left.has(need));
  for (;;) {
    const free = [...left].filter(isFree);
    if (free.length === 0) return [...left];
    free.forEach(room => left.delete(room));
  }
}

function importsBelow(folder: string): readonly Import[] {
  return filesBelow(folder).flatMap(file => {
    const floor = file.split('/')[1] ?? '';
    const text = readFileSync(file, 'utf8');
    const statements = text.matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?from\s'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gms,
    );
    return [...statements].map(match => {
      const target = match[2] ?? match[3] ?? match[4] ?? '';
      const resolved = target.startsWith('.')
        ? normalize(join(dirname(file), target)).replace(/^src\//, '')
        : target;
      return { file, floor, target: resolved, isTypeOnly: match[1] !== undefined };
    });
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(name => name.endsWith('.ts'))
    .sort();
}
