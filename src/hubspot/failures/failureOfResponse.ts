import { parseJson } from '../../base/json';
import type { FailureKind, LookupFailure } from '../../calls/lookupFailure';
import type { HubSpotResponse } from '../transport';
import { correlationOf } from './correlationOf';
import { decodeErrorBody, type ErrorBody } from './errorBody';

/** Tells from status, headers and body what went wrong; `undefined` for 2xx. Never looks at HubSpot's prose. Total. */
export function failureOfResponse(response: HubSpotResponse): LookupFailure | undefined {
  if (response.status >= 200 && response.status < 300) {
    return undefined;
  }
  const body = decodeErrorBody(parseJson(response.body));
  const kind = kindOf(response.status, body);
  const correlationId = body.correlationId ?? correlationOf(response).correlationId;
  const retryAfterMs = retryAfterOf(response.headers);
  return {
    kind,
    category: body.category ?? body.policyName ?? body.errorType ?? `HTTP_${response.status}`,
    message: body.message ?? excerpt(response.body),
    status: response.status,
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(kind === 'missingScope' ? { scopes: scopesOf(body) } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function kindOf(status: number, body: ErrorBody): FailureKind {
  switch (status) {
    case 401:
      return expiredIn1970(body) ? 'wrongCredential' : 'unauthorized';
    case 403:
      return body.category === 'MISSING_SCOPES' || scopesOf(body).length > 0
        ? 'missingScope'
        : 'forbidden';
    case 404:
      return 'notFound';
    case 408:
      return 'timeout';
    case 423:
      return 'locked';
    case 429:
      return body.policyName === 'DAILY' ? 'dailyLimit' : 'rateLimited';
    case 477:
      return 'migrating';
  }
  if (status >= 500) {
    return 'server';
  }
  // HubSpot's API redirects nowhere, so whatever does is not HubSpot's API.
  return status >= 400 ? 'rejected' : 'notFound';
}

/** HubSpot reads a credential of another kind as a token that ended with the epoch. */
function expiredIn1970(body: ErrorBody): boolean {
  return body.context?.['expire time']?.some(time => time.startsWith('1970-')) ?? false;
}

/** The scopes HubSpot names, in the three spellings it has used. */
function scopesOf(body: ErrorBody): readonly string[] {
  const contexts = [body.context, ...(body.errors ?? []).map(error => error.context)];
  const names = ['requiredGranularScopes', 'requiredScopes', 'missingScopes'];
  return [...new Set(contexts.flatMap(context => names.flatMap(name => context?.[name] ?? [])))];
}

/** In seconds from HubSpot. Proxies in front of it may name a date, which is counted from the answer's own: clocks differ. */
function retryAfterOf(headers: HubSpotResponse['headers']): number | undefined {
  const header = headers['retry-after'] ?? '';
  if (/^\d{1,9}$/.test(header)) {
    return Number(header) * 1000;
  }
  const delayMs = parseHttpDate(header) - parseHttpDate(headers['date'] ?? '');
  return Number.isNaN(delayMs) ? undefined : Math.max(0, delayMs);
}

/** In milliseconds since 1970; NaN where it is no date as HTTP writes it. `Date.parse` alone takes any number for a date. */
function parseHttpDate(text: string): number {
  return /^[a-z]{3}, \d\d [a-z]{3} \d{4} [\d:]{8} GMT$/i.test(text) ? Date.parse(text) : NaN;
}

/** Enough of a body that is no JSON, an HTML page as a rule, to recognise it by: its text without the tags. */
function excerpt(body: string): string {
  const page = body.slice(0, 10_000).replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ');
  // The title says once more what the page says, if that says anything.
  const text = textOf(page.replace(/<head[\s>][\s\S]*?<\/head>/i, ' ')) || textOf(page);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function textOf(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<\/?(?:h\d|p|div|center|hr|br|li|tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, ' ')
    .split('\n')
    .map(line => line.replace(/ +/g, ' ').trim())
    .filter(line => line !== '')
    .join(' · ');
}
