import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import manifest from '../../package.json';
import { releaseFaults } from '../support/report/releaseFaults';

const folder = join('.github', 'workflows');
const files = readdirSync(folder).map(name => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

describe('The workflows', () => {
  const workflows = files.map(({ name, text }) => ({ name, workflow: load(text) as Workflow }));
  const jobs = workflows.flatMap(({ workflow }) => Object.values(workflow.jobs ?? {}));
  const steps = jobs.flatMap(job => job.steps ?? []);

  it('check every change, run long tests at night, and release', () => {
    const names = files.map(({ name }) => name).sort();
    assert.deepStrictEqual(names, ['checks.yml', 'nightly.yml', 'release.yml']);
    assert.ok(jobs.every(({ steps: own = [], uses }) => own.length > 0 || uses !== undefined));
  });

  it('call scripts of package.json that exist', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm (?:run )?(?!ci\b)([a-z][\w:-]*)/g)].map(([, name]) => name),
    );
    const unknown = called.filter(name => name === undefined || !(name in manifest.scripts));
    assert.deepStrictEqual(unknown, []);
    for (const needed of ['test', 'test:desktop', 'test:nightly', 'test:installed', 'package']) {
      assert.ok(called.includes(needed), needed);
    }
  });

  it('publish what the tag, the version and the changelog name alike', () => {
    const of = (tag: string, heading: string): number =>
      releaseFaults({ tag, version: '1.2.0', changelog: `# Changelog\n\n${heading}\n\n- New.` })
        .length;
    assert.deepStrictEqual(
      [
        of('v1.2.0', '## 1.2.0, 2026-12-01'),
        of('v1.2.0-pre', '## 1.2.0, 2026-12-01'),
        of('v1.2.1', '## 1.2.0, 2026-12-01'),
        of('v1.2.0', '## 1.2.0, not released yet'),
        of('v1.2.0', '## 1.1.0, 2026-11-01'),
      ],
      [0, 0, 1, 1, 1],
    );
    assert.ok(steps.some(({ run }) => run === 'npm run check:release'));
  });

  it('use actions of one commit each, and workflows that are there', () => {
    const used = [...steps, ...jobs].flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    const loose = used.filter(name =>
      name.startsWith('./') ? !existsSync(name) : !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name),
    );
    assert.deepStrictEqual(loose, []);
    assert.ok(used.length > jobs.length);
  });

  it('may read and no more unless a job says so, and know no token', () => {
    for (const { name, workflow } of workflows) {
      assert.deepStrictEqual(workflow.permissions, { contents: 'read' }, name);
    }
    assert.deepStrictEqual(
      files.filter(({ text }) => text.includes('secrets.')),
      [],
    );
  });
});
