import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentedProperties } from '../../src/calls/documentedProperties';
import { apiVersions } from '../../src/calls/lookup';
import {
  commandId,
  commandNames,
  contextKeys,
  requestFileSuffix,
  resultsPanelType,
  settingNames,
  settingsSection,
  viewIds,
  walkthroughId,
} from '../../src/contributions';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import japanese from '../../package.nls.ja.json';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join('src', name), 'utf8'))
  .join('\n');
const manifestText = readFileSync('package.json', 'utf8');
const { commands, configuration, menus, submenus, views, walkthroughs } = manifest.contributes;

describe('The manifest and the code', () => {
  it('declare the same commands', () => {
    assert.deepStrictEqual(
      commands.map(({ command }) => command).sort(),
      commandNames.map(commandId).sort(),
    );
  });

  it('declare the same views', () => {
    const ids = Object.values(views)
      .flat()
      .map(({ id }) => id);
    assert.deepStrictEqual(ids.sort(), Object.values(viewIds).sort());
  });

  it('declare the same settings, and each setting is read', () => {
    const keys = Object.keys(configuration.properties).sort();
    assert.deepStrictEqual(keys, settingNames.map(name => `${settingsSection}.${name}`).sort());
    const unread = settingNames.filter(
      name => !new RegExp(`read(Number)?\\('${name}'`).test(source),
    );
    assert.deepStrictEqual(unread, []);
  });

  it('agree on the defaults', () => {
    const { properties } = configuration;
    assert.deepStrictEqual(properties['hubspotCalls.properties'].default, documentedProperties);
    assert.deepStrictEqual(properties['hubspotCalls.apiVersion'].enum, apiVersions);
  });

  it('use the context keys that the code sets, and no others', () => {
    const used = new Set([...manifestText.matchAll(/hubspotCalls\.has\w+/g)].map(([key]) => key));
    assert.deepStrictEqual([...used].sort(), Object.values(contextKeys).sort());
  });

  it('explain each view to those who hear it', () => {
    for (const view of Object.values(views).flat()) {
      assert.match(view.accessibilityHelpContent, /^%view\.\w+\.help%$/, view.id);
    }
  });

  it('offer only commands that exist in menus, welcome views and keybindings', () => {
    const known = new Set<string>(commandNames.map(commandId));
    const offered = [
      ...Object.values(menus)
        .flat()
        .flatMap(item => ('command' in item ? [item.command] : [])),
      ...[...JSON.stringify([english, japanese]).matchAll(/command:([\w.]+)/g)].map(
        ([, command]) => command ?? '',
      ),
    ];
    assert.deepStrictEqual(
      offered.filter(command => !known.has(command)),
      [],
    );
  });

  it('declare the same walkthrough, whose steps can be completed by what the product does', () => {
    assert.deepStrictEqual(
      walkthroughs.map(({ id }) => id),
      [walkthroughId],
    );
    const known: readonly string[] = [
      ...commandNames.map(name => `onCommand:${commandId(name)}`),
      ...Object.values(contextKeys).map(key => `onContext:${key}`),
    ];
    for (const { completionEvents, id } of walkthroughs.flatMap(({ steps }) => steps)) {
      const unknown = completionEvents.filter(event => !known.includes(event));
      assert.ok(completionEvents.length > 0 && unknown.length === 0, `${id}: ${unknown.join()}`);
    }
  });

  it('show every submenu that is filled, and fill every one that is shown', () => {
    const shown = Object.values(menus)
      .flat()
      .flatMap(item => ('submenu' in item ? [item.submenu] : []));
    const filled = Object.keys(menus).filter(name => name.startsWith('hubspotCalls.'));
    assert.deepStrictEqual(submenus.map(({ id }) => id).sort(), filled.sort());
    assert.deepStrictEqual([...new Set(shown)].sort(), filled.sort());
  });

  it('give every command a category, and keep the endpoint’s address out of a workspace’s hands', () => {
    assert.ok(commands.every(({ category }) => category === '%category%'));
    for (const key of [
      'apiBaseUrl',
      'apiVersion',
      'maxConcurrentRequests',
      'requestTimeoutSeconds',
    ] as const) {
      assert.equal(configuration.properties[`hubspotCalls.${key}`].scope, 'application');
    }
  });

  it('let no folder that is not trusted decide what is asked for', () => {
    const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
    assert.equal(untrustedWorkspaces.supported, 'limited');
    assert.ok(english['trust.limited'].length > 0 && virtualWorkspaces);
    for (const name of ['properties', 'propertySets', 'recheckArchived', 'warnAboutTokens']) {
      assert.ok(
        untrustedWorkspaces.restrictedConfigurations.includes(`${settingsSection}.${name}`),
      );
    }
  });

  it('activate on nothing but use, for JSON, which request files are, and for results panels left open', () => {
    const panels = `onWebviewPanel:${resultsPanelType}`;
    assert.deepStrictEqual(manifest.activationEvents, ['onLanguage:json', panels]);
  });

  it('describe request files by one schema, in both languages', () => {
    assert.equal(manifest.contributes.jsonValidation[0]?.url, '%requestFile.schema%');
    const [inEnglish = '', inJapanese = ''] = [english, japanese].map(texts =>
      readFileSync(texts['requestFile.schema'], 'utf8'),
    );
    assert.deepStrictEqual(shapeOf(inJapanese), shapeOf(inEnglish));
    const texts = inJapanese.match(describingLines) ?? [];
    assert.equal(texts.length, 8);
    assert.ok(texts.every(text => /[ぁ-んァ-ヶ一-龠]/.test(text)));
  });

  it('know request files by the same ending', () => {
    const [validation] = manifest.contributes.jsonValidation;
    assert.equal(validation?.fileMatch, `*${requestFileSuffix}`);
    const tested = [...manifestText.matchAll(/resourceFilename =~ \/([^/]*)\//g)];
    assert.ok(tested.length > 0);
    for (const [, pattern = ''] of tested) {
      const ending = new RegExp(JSON.parse(`"${pattern}"`) as string);
      assert.ok(ending.test(`a${requestFileSuffix}`) && !ending.test(`${requestFileSuffix}.bak`));
    }
  });

  it('name texts that exist in English and Japanese, and none besides', () => {
    const used = [
      ...new Set([...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key)),
    ].sort();
    assert.deepStrictEqual(Object.keys(english).sort(), used);
    assert.deepStrictEqual(Object.keys(japanese).sort(), used);
    const blank = [...Object.values(english), ...Object.values(japanese)].filter(
      text => text.trim() === '',
    );
    assert.deepStrictEqual(blank, []);
  });

  it('name pictures that exist', () => {
    const pictures = [...manifestText.matchAll(/"(media\/[^"]+)"/g)].map(([, path]) => path ?? '');
    assert.deepStrictEqual(
      pictures.filter(path => !existsSync(path)),
      [],
    );
  });
});

/** What is said in a schema, a line each. */
const describingLines = /^ *"(?:title|description)": .*$/gm;

/** A schema without what it says. */
function shapeOf(schema: string): unknown {
  return JSON.parse(
    schema.replaceAll(describingLines, match => match.replace(/: .*[^,](,?)$/, ': ""$1')),
  );
}
