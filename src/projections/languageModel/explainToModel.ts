import type { LookupEntry } from '../../calls/lookupEntry';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { Searched } from '../lookups/searchedFor';

/** An ID that no call came for. */
export type EmptyEntry = Extract<LookupEntry, { readonly kind: 'missing' | 'failed' | 'notSent' }>;

/**
 * Why no call came for an ID and what helps, for a language model: in English whatever the user's language is, by the category,
 * and with what a model can do in place of what a person can press. HubSpot's own sentences are not in it. Total.
 */
export function explainToModel(entry: EmptyEntry, searched: Searched): string {
  switch (entry.kind) {
    case 'missing':
      return missing[searched];
    case 'failed':
      return explainFailure(entry.failure);
    case 'notSent':
      return 'HubSpot was not asked about this ID: the look-up was cancelled before, or stopped at a failure that this ID would have met too.';
  }
}

const missing: Readonly<Record<Searched, string>> = {
  live: 'HubSpot has no live call with this ID. It may be archived, deleted for good, or never have been a call of this account. To look among archived calls, call the tool again with "archived": true.',
  archived:
    'HubSpot has no archived call with this ID. It may be a live one; to look among those, call the tool again without "archived".',
  both: 'HubSpot has no call with this ID, neither live nor archived. It may be deleted for good, or never have been a call of this account.',
};

function explainFailure({ category, kind, retryAfterMs, scopes = [] }: LookupFailure): string {
  switch (kind) {
    case 'unauthorized':
      return category === 'TOKEN_MISSING'
        ? `No access token is stored for this account. ${askUser('give it one')}`
        : `HubSpot did not accept the access token. ${askUser('replace it')}`;
    case 'wrongCredential':
      return `What is stored for this account is no access token. ${askUser('replace it')}`;
    case 'keyRefused':
      return category === 'OTHER_ACCOUNT'
        ? `The personal access key belongs to another HubSpot account. ${askUser('replace it')}`
        : `HubSpot did not accept the personal access key. ${askUser('replace it')}`;
    case 'missingScope':
      return `The access token lacks a scope. ${askUser(`add ${scopes.join(' or ') || 'crm.objects.contacts.read'} to it in HubSpot`)}`;
    case 'forbidden':
      return `HubSpot does not let this access token read calls. ${askUser('get access from an administrator of the HubSpot account')}`;
    case 'notFound':
      return category === 'HOST_NOT_ALLOWED'
        ? `No access token may be sent to the address that is set. ${askUser('check the setting hubspotCalls.apiBaseUrl')}`
        : `HubSpot’s API is not at the address that is set. ${askUser('check the settings hubspotCalls.apiBaseUrl and hubspotCalls.apiVersion')}`;
    case 'rateLimited':
      return `HubSpot’s rate limit was reached. Wait ten seconds, then ${again}`;
    case 'dailyLimit':
      return 'The account’s daily limit of API calls is used up. Do not try again before midnight in the account’s time zone.';
    case 'migrating':
      return `HubSpot is moving this account to another data centre. Do not try again ${
        retryAfterMs === undefined
          ? 'for some hours'
          : `within ${Math.ceil(retryAfterMs / 60_000)} minutes`
      }.`;
    case 'locked':
      return `HubSpot has locked the account for a moment. Wait two seconds, then ${again}`;
    case 'network':
      return `HubSpot could not be reached. ${askUser('check the connection and the proxy settings')}`;
    case 'timeout':
      return `HubSpot did not answer in time. To try once more, ${again}`;
    case 'server':
      return `HubSpot could not answer. To try once more, ${again}`;
    case 'rejected':
      return 'HubSpot refused the request. Check the properties and IDs that were asked for.';
    case 'protocol':
      return category === 'NOT_ANSWERED'
        ? `HubSpot’s answer does not mention this ID. To try once more, ${again}`
        : `The answer could not be read. To try once more, ${again}`;
  }
}

const again = 'call the tool again with the IDs that failed.';

/** What a model cannot do itself. Without the last sentence it would try until it is stopped. */
function askUser(toDo: string): string {
  return `Ask the user to ${toDo}. Do not call the tool again before.`;
}
