// The licences of everything that is bundled, for dist/THIRD_PARTY_NOTICES.txt. What is bundled is what esbuild says it was.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The text of the notice file. Throws where a package comes without a licence that is known. */
function describeNotices(metafiles) {
  const packages = new Map();
  for (const path of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    for (const { name, folder } of packagesIn(path)) {
      packages.set(`${name} ${folder ?? ''}`, noticeOf(name, folder));
    }
  }
  const distinct = [...new Set(packages.values())].sort();
  return `${[heading, ...distinct].join(`\n${'='.repeat(80)}\n\n`)}`;
}

const heading = `THIRD-PARTY NOTICES

Call Explorer for HubSpot holds the following packages, or parts of them. Their licences follow.
`;

/** The package that a bundled file is of, and those that were packed into the file before. */
function packagesIn(path) {
  const own = packageOf(path);
  if (own === undefined) return [];
  const packed = sourcesOf(`${path}.map`);
  return [own, ...packed.map(name => ({ name, folder: installed(name, own.folder) }))];
}

function packageOf(path) {
  const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name === undefined ? undefined : { name, folder };
}

/** Names of the packages that a source map tells of. */
function sourcesOf(map) {
  if (!existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8'));
  return [...new Set(sources.flatMap(source => packageOf(source)?.name ?? []))];
}

function installed(name, beside) {
  const places = [join(beside, 'node_modules', name), join('node_modules', name)];
  return places.find(existsSync);
}

function noticeOf(name, folder) {
  const { version, license, repository } =
    folder === undefined ? {} : JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const known = withoutText[name];
  const licence = license ?? known?.licence;
  const text = (folder && licenceText(folder)) ?? (known && standardText(known));
  if (licence === undefined || text === undefined) {
    throw new Error(`No licence of ${name} was found. Look it up and name it in notices.js.`);
  }
  const address = typeof repository === 'string' ? repository : repository?.url;
  const facts = [
    [name, version].filter(Boolean).join(' '),
    ...(address === undefined ? [] : [address]),
    `Licence: ${licence}`,
  ];
  return `${facts.join('\n')}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

function licenceText(folder) {
  const file = readdirSync(folder).find(name => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8');
}

/** Packages that bring no text of their licence with them, or are here only as a part of another: what their repositories say. */
const withoutText = {
  '@floating-ui/core': { licence: 'MIT', holder: '2021-present Floating UI contributors' },
  '@floating-ui/dom': { licence: 'MIT', holder: '2021-present Floating UI contributors' },
  '@floating-ui/utils': { licence: 'MIT', holder: '2021-present Floating UI contributors' },
  '@vscode/l10n': { licence: 'MIT', holder: 'Microsoft Corporation' },
  'data-uri-to-buffer': { licence: 'MIT', holder: '2014 Nathan Rajlich' },
  'style-inject': { licence: 'MIT', holder: 'EGOIST' },
  'svelte-awesome': { licence: 'MIT', holder: 'Rob Brazier' },
  'svelte-floating-ui': { licence: 'MIT', holder: 'Nikita Fedorov' },
  'svelte-select': { licence: 'ISC', holder: 'Robert Balfré' },
};

function standardText({ licence, holder }) {
  const [title, grant] = standardTexts[licence];
  return `${title}\n\nCopyright (c) ${holder}\n\n${grant}`;
}

const standardTexts = {
  MIT: [
    'MIT License',
    `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ],
  ISC: [
    'ISC License',
    `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  ],
};

module.exports = { describeNotices };
