/** What the page of a results panel is made of. */
export interface PageParts {
  readonly scriptUri: string;
  readonly styleUri: string;
  /** What VS Code serves the panel's own files from. */
  readonly cspSource: string;
  /** Fresh for each page: only a script that knows it runs. */
  readonly nonce: string;
  readonly title: string;
  /** The language the texts are in, for screen readers and number formats. */
  readonly language: string;
}

/** The results panel's page. It holds no data: its script asks for that by message. */
export function resultsHtml(page: PageParts): string {
  const { scriptUri, styleUri, nonce, title, language } = page;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(page))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <link rel="stylesheet" href="${escapeHtml(styleUri)}" />
  </head>
  <body>
    <script type="module" nonce="${escapeHtml(nonce)}" src="${escapeHtml(scriptUri)}"></script>
  </body>
</html>
`;
}

/**
 * Everything is forbidden but our script and styles: no network, no images, no fonts, no frames, no forms. Inline styles are
 * the one concession: the JSON editor writes its style sheets and the widths of its parts at run time, without a nonce.
 */
function contentSecurityPolicy({ cspSource, nonce }: PageParts): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} 'unsafe-inline'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
