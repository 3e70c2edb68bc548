import { join } from 'node:path';
import { projectFolder } from './projectFolder';

/** Where everything is kept that the tests install; deleting it costs only the next run's time. */
export const testCache = join(projectFolder, '.vscode-test');
