import type { Lookup } from '../../calls/lookup';
import { exportExtension, type ExportOptions } from './exportOptions';

/** A name for a file of exported calls: the text the ids came from, if any, the account and the time. Nothing of a call is in it. Total. */
export function exportName(
  { account, sources, startedAt }: Pick<Lookup, 'account' | 'sources' | 'startedAt'>,
  options: Pick<ExportOptions, 'format' | 'separator'>,
): string {
  const source = sources?.[0]?.uri.replace(/^.*[/\\:]/, '').replace(/\..*$/, '') ?? '';
  const from = account.sample ? '' : plainName(account.name);
  const what = isPlain(source) ? [source, ...(speaksOfCalls(source) ? [] : ['calls'])] : ['calls'];
  const words = [...what, from, localTime(startedAt)];
  return `${words.filter(Boolean).join('-')}.${exportExtension(options)}`;
}

/** The name of the report beside an exported file, each its own: `calls.csv` → `calls-csv-report.md`. */
export function reportName(file: string): string {
  return `${file.replace(/\.([^.]*)$/, '-$1')}-report.md`;
}

/** Of what a user has called an account, whatever any file system takes. */
function plainName(name: string): string {
  const words = name.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  return Array.from(words.join('-')).slice(0, 40).join('');
}

/** A name that any file system takes. */
function isPlain(name: string): boolean {
  return /^[\w-]{1,60}$/.test(name);
}

function speaksOfCalls(name: string): boolean {
  return /(?:^|[-_])calls?(?:$|[-_])/i.test(name);
}

/** `2026-11-24-0915`, as the clock on the wall said. */
function localTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) {
    return '';
  }
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}`;
}
