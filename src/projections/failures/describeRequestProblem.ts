import * as l10n from '@vscode/l10n';
import type { JsonType, RequestFinding } from '../../calls/requestProblem';
import { formatNumber } from '../values/formatNumber';
import { listInWords } from '../values/listInWords';
import { shorten } from '../values/shorten';
import { describeInvalid } from './describeInvalid';

/** What is said about a place of a request file, and how much it matters. */
export interface DescribedRequestProblem {
  /** An error stops the request; a warning says what HubSpot would not do as it is written. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
}

/** Says what is wrong or odd in a request file and what to do, in the user's language. Total. */
export function describeRequestProblem(finding: RequestFinding): DescribedRequestProblem {
  switch (finding.kind) {
    case 'syntax':
      return error(l10n.t('This is not valid JSON.'));
    case 'wrongType':
      return error(describeExpected(finding.expected));
    case 'noInputs':
      return error(
        l10n.t('There is no call ID to look up. Write the IDs as "inputs": [{ "id": "430001" }].'),
      );
    case 'blankId':
      return warning(l10n.t('Enter a call ID, or remove this input.'));
    case 'damagedId':
      return warning(describeInvalid(finding));
    case 'repeatedId':
      return information(
        l10n.t('{0} stands here already. It is asked for once.', shorten(finding.text)),
      );
    case 'manyInputs':
      return information(describeSize(finding));
    case 'placeholder':
      return warning(
        l10n.t(
          '{0} is a placeholder of HubSpot’s documentation. It is left out of the request; put a value in its place.',
          shorten(finding.text),
        ),
      );
    case 'unknownKey':
      return warning(
        finding.key === 'associations'
          ? l10n.t('HubSpot returns no associations here. It ignores this, and it is not sent.')
          : l10n.t(
              '“{0}” is not in HubSpot’s documentation of this request. It is not sent.',
              shorten(finding.key),
            ),
      );
    case 'unknownProperty':
      return finding.isCertain
        ? warning(withSimilar(describeUnknown(finding.name), finding.similar))
        : information(withSimilar(describeUndocumented(finding.name), finding.similar));
    case 'idPropertyIsRecordId':
      return warning(
        l10n.t(
          'HubSpot refuses the record ID as idProperty. Remove this line to look up by record ID.',
        ),
      );
    case 'idPropertyNotUnique':
      return warning(
        l10n.t(
          '{0} is no unique property of calls in this account, so HubSpot cannot find calls by it. Name one that is, or remove this line to look up by record ID.',
          shorten(finding.name),
        ),
      );
  }
}

function describeExpected(expected: JsonType): string {
  switch (expected) {
    case 'object':
      return l10n.t('An object is expected here: { … }.');
    case 'array':
      return l10n.t('A list is expected here: [ … ].');
    case 'string':
      return l10n.t('A text in quotes is expected here.');
    case 'boolean':
      return l10n.t('true or false is expected here.');
  }
}

function describeSize({
  ids,
  limit,
  requests,
  withHistory,
}: Extract<RequestFinding, { kind: 'manyInputs' }>): string {
  const numbers = [ids, limit, requests].map(number => formatNumber(number));
  return withHistory
    ? l10n.t(
        '{0} calls: HubSpot takes no more than {1} in a request with property history, so the look-up sends {2} requests. A program of your own has to do the same.',
        ...numbers,
      )
    : l10n.t(
        '{0} calls: HubSpot takes no more than {1} in a request, so the look-up sends {2} requests. A program of your own has to do the same.',
        ...numbers,
      );
}

function describeUnknown(name: string): string {
  return l10n.t(
    'Calls of this account have no property “{0}”. HubSpot leaves it out without an error.',
    shorten(name),
  );
}

function describeUndocumented(name: string): string {
  return l10n.t(
    '“{0}” is not in HubSpot’s guide to calls. If the account does not have it either, HubSpot leaves it out without an error.',
    shorten(name),
  );
}

function withSimilar(message: string, similar: readonly string[]): string {
  return similar.length === 0
    ? message
    : l10n.t('{0} Did you mean {1}?', message, listInWords(similar));
}

function error(message: string): DescribedRequestProblem {
  return { severity: 'error', message };
}

function warning(message: string): DescribedRequestProblem {
  return { severity: 'warning', message };
}

function information(message: string): DescribedRequestProblem {
  return { severity: 'information', message };
}
