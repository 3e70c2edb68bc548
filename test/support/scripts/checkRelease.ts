import { readFileSync } from 'node:fs';
import manifest from '../../../package.json';
import { releaseFaults } from '../report/releaseFaults';

/** Fails where the tag in the environment, the version and the changelog do not fit each other. */
const faults = releaseFaults({
  tag: process.env['TAG'] ?? '',
  version: manifest.version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
});
faults.forEach(fault => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
