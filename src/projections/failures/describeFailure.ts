import * as l10n from '@vscode/l10n';
import { longestWaitMs, type LookupFailure } from '../../calls/lookupFailure';
import { describeSpan } from '../values/describeSpan';
import { listInWords } from '../values/listInWords';

/** One sentence that says what happened and one that says what to do next, in the user's language. */
export function describeFailure(failure: LookupFailure): string {
  const correlation =
    failure.correlationId === undefined
      ? []
      : [l10n.t('Correlation ID: {0}', failure.correlationId)];
  return [describeCause(failure), whatToDo(failure), ...correlation].join(' ');
}

/** The first of the two alone, where something else is to be done than after a look-up. */
export function describeCause(failure: LookupFailure): string {
  return sentence(whatHappened(failure));
}

/** HubSpot's and the system's words may end without a full stop. */
function sentence(text: string): string {
  return endings.some(ending => text.endsWith(ending)) ? text : `${text}.`;
}

/** No regular expression: it would be the only one of the bundle with such characters, which Node.js then reads at half the speed. */
const endings = ['.', '!', '?', '…', '。', '）'];

function whatHappened(failure: LookupFailure): string {
  const { category, kind, message, scopes = [], status = 0 } = failure;
  switch (kind) {
    case 'unauthorized':
      if (category === 'TOKEN_UNREADABLE') {
        return l10n.t('The system’s secret storage did not give the token: {0}', message);
      }
      return category === 'TOKEN_MISSING'
        ? l10n.t('No token is stored for this account.')
        : l10n.t('HubSpot did not accept the token (401 {0}).', category);
    case 'wrongCredential':
      return l10n.t('HubSpot cannot read this credential as an access token (401).');
    case 'keyRefused':
      return category === 'OTHER_ACCOUNT'
        ? l10n.t('This personal access key belongs to another HubSpot account.')
        : l10n.t('HubSpot did not accept the personal access key ({0} {1}).', status, category);
    case 'missingScope':
      return scopes.length === 0
        ? l10n.t('The token lacks a scope this look-up needs (403).')
        : l10n.t(
            'The token lacks a scope (403); any one of these would do: {0}.',
            listInWords(scopes),
          );
    case 'forbidden':
      return l10n.t('HubSpot does not let this token read calls (403 {0}): {1}', category, message);
    case 'notFound':
      return category === 'HOST_NOT_ALLOWED'
        ? l10n.t('A token must not be sent to {0}.', message)
        : l10n.t('HubSpot’s API was not found at this address ({0}).', status);
    case 'rateLimited':
      return l10n.t('HubSpot’s rate limit was reached (429 {0}).', category);
    case 'dailyLimit':
      return l10n.t('The account’s daily limit of API calls is used up (429).');
    case 'migrating':
      return l10n.t('HubSpot is moving this account to another data centre (477).');
    case 'locked':
      return l10n.t('HubSpot has locked the account for a moment (423).');
    case 'network':
      // The system's words have its code in them, as a rule.
      return message.includes(category)
        ? l10n.t('HubSpot could not be reached: {0}', message)
        : l10n.t('HubSpot could not be reached ({0}): {1}', category, message);
    case 'timeout':
      return l10n.t('HubSpot did not answer in time. {0}', message);
    case 'server':
      return l10n.t('HubSpot could not answer ({0}): {1}', status, message);
    case 'rejected':
      return l10n.t('HubSpot refused the request ({0}): {1}', category, message);
    case 'protocol':
      if (category === 'INTERNAL_ERROR') {
        return l10n.t('Something went wrong on this computer: {0}', message);
      }
      return category === 'NOT_ANSWERED'
        ? l10n.t('HubSpot’s answer does not mention this ID.')
        : l10n.t('HubSpot’s answer is not of the documented shape: {0}', message);
  }
}

function whatToDo({ kind, category, retryAfterMs = 0 }: LookupFailure): string {
  if (retryAfterMs > longestWaitMs) {
    return l10n.t(
      'HubSpot asks to wait: run “Retry Failed Calls” at the earliest in {0}.',
      describeSpan(retryAfterMs),
    );
  }
  switch (kind) {
    case 'unauthorized':
      if (category === 'TOKEN_MISSING') {
        return l10n.t('Run “Replace Token…” or, if the account was removed, “Add Account…”.');
      }
      if (category === 'TOKEN_UNREADABLE') {
        return l10n.t(
          'Unlock it and try again, or run “Replace Token…”: a token can be kept for this session only.',
        );
      }
      return l10n.t(
        'Run “Replace Token…”, then look the calls up again; the stored token is kept until then.',
      );
    case 'wrongCredential':
      return l10n.t(
        'A personal access key of the HubSpot CLI has to be exchanged for a token first: run “Replace Token…” and paste it once more, or use a service key.',
      );
    case 'keyRefused':
      return l10n.t(
        'It may have been deactivated or replaced in HubSpot. Run “Import Accounts from the HubSpot CLI…” again, or “Replace Token…”.',
      );
    case 'missingScope':
      return l10n.t(
        'Add the scope to the service key or app in HubSpot; calls need crm.objects.contacts.read.',
      );
    case 'forbidden':
      return l10n.t('Ask an administrator of the HubSpot account for access.');
    case 'notFound':
      return category === 'HOST_NOT_ALLOWED'
        ? l10n.t('Set hubspotCalls.apiBaseUrl to a HubSpot host over https.')
        : l10n.t('Check the settings hubspotCalls.apiBaseUrl and hubspotCalls.apiVersion.');
    case 'rateLimited':
      return l10n.t('Wait ten seconds, then run “Retry Failed Calls”.');
    case 'dailyLimit':
      return l10n.t(
        'It resets at midnight in the account’s time zone; run “Retry Failed Calls” then.',
      );
    case 'migrating':
      return l10n.t('It can take a day; run “Retry Failed Calls” later.');
    case 'locked':
    case 'timeout':
    case 'server':
    case 'protocol':
      return l10n.t('Run “Retry Failed Calls”.');
    case 'network':
      return l10n.t('Check the connection and the proxy settings, then run “Retry Failed Calls”.');
    case 'rejected':
      return l10n.t('Check the properties and IDs that were asked for.');
  }
}
