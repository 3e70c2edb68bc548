import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';

/** What is shown to somebody who wants to see the extension at work: its sample portal. */
export const demo = {
  workspace: join(projectFolder, 'test', 'fixtures', 'workspace'),
  extensionFolders: [projectFolder, join(projectFolder, 'test', 'support', 'starter')],
} as const;
