import { join } from 'node:path';
import { projectFolder } from '../machine/projectFolder';
import { openWorkbench } from '../workbench/openWorkbench';
import { demo } from '../start/demo';
import { mainJob } from './mainJob';

/** Runs the main job in a headless browser, and prints what was on the screen. */
export async function runMainJob(): Promise<void> {
  const { workbench, close } = await openWorkbench({ ...demo, scale: 2 });
  try {
    const seen = await mainJob(workbench, join(projectFolder, 'media', 'screenshots'));
    console.log(seen.join('\n'));
  } finally {
    await close();
  }
}
