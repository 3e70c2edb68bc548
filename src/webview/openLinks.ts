import { element } from './element';

/**
 * VS Code lets no webview open windows, but opens the links people click. The JSON editor asks for a window where someone
 * Ctrl-clicks a URL; this makes a clicked link of it.
 */
export function openLinks(): void {
  window.open = url => {
    const { protocol, href } = new URL(String(url), document.baseURI);
    if (protocol === 'https:' || protocol === 'http:') {
      const link = element('a', { href, rel: 'noreferrer' });
      document.body.append(link);
      link.click();
      link.remove();
    }
    return null;
  };
}
