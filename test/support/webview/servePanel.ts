import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { resultsHtml } from '../../../src/features/results/resultsHtml';
import { projectFolder } from '../machine/projectFolder';
import type { Theme } from './themes';

export interface ServedPanel {
  readonly address: string;
  close(): void;
}

/** Serves the built results panel on the loopback, on the page VS Code would show it in. */
export async function servePanel(theme: Theme): Promise<ServedPanel> {
  const server = createServer((request, response) => {
    const name = basename(request.url ?? '/');
    const type = types[extname(name)];
    if (type === undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(theme));
      return;
    }
    response.setHeader('content-type', type);
    createReadStream(join(projectFolder, 'dist', 'webview', name))
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The panel's own page, with what VS Code adds to every webview: the theme and a few default styles. */
function pageOf({ bodyClass, variables }: Theme): string {
  const style = Object.entries(variables).map(
    ([name, value]) => `--vscode-${name}: ${value ?? ''};`,
  );
  return resultsHtml({
    scriptUri: '/results.js',
    styleUri: '/results.css',
    cspSource: "'self'",
    nonce: 'only-the-panel-knows',
    title: '6 calls · Sample portal',
    language: 'en',
  })
    .replace('<html ', `<html style="${style.join(' ').replaceAll('"', '&quot;')}" `)
    .replace('<head>', `<head><style id="_defaultStyles">${defaultStyles}</style>`)
    .replace('<body>', `<body class="${bodyClass}">`);
}

const defaultStyles = `
  html { scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background); }
  body {
    overscroll-behavior-x: none;
    background-color: transparent;
    color: var(--vscode-editor-foreground);
    font-family: var(--vscode-font-family);
    font-weight: var(--vscode-font-weight);
    font-size: var(--vscode-font-size);
    margin: 0;
    padding: 0 20px;
  }
  /* What the page lies on in VS Code. */
  html { background-color: var(--vscode-editor-background); }
  a, a code { color: var(--vscode-textLink-foreground); }
  a:focus, input:focus, select:focus, textarea:focus {
    outline: 1px solid -webkit-focus-ring-color;
    outline-offset: -1px;
  }
  code {
    font-family: var(--monaco-monospace-font);
    color: var(--vscode-textPreformat-foreground);
    background-color: var(--vscode-textPreformat-background);
    padding: 1px 3px;
    border-radius: 4px;
  }
`;
