import { createServer } from 'node:net';
import { serveWorkbench } from '../vscode/serveWorkbench';
import { demo } from './demo';

/** The same at every start, where nobody else has it: a browser keeps a window's state by address. */
const usualPort = 4810;

/** Serves the demo to the browser of whoever is at this machine, until Ctrl+C. */
export async function openInBrowser(): Promise<void> {
  const port = (await isFree(usualPort)) ? usualPort : 0;
  const { address, ended, stop } = await serveWorkbench({ ...demo, port });
  console.log(`VS Code with the sample portal: ${address}\nCtrl+C ends it.`);
  await Promise.race([ended, interrupted()]);
  await stop();
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function interrupted(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
