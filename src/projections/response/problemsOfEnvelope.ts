import * as l10n from '@vscode/l10n';
import { ofBatch } from '../failures/ofBatch';
import { unusualStatus } from '../failures/unusualStatus';
import { formatNumber } from '../values/formatNumber';
import type { LookupProblem } from './lookupProblem';
import type { DocumentBatch, ResponseDocument } from './responseDocument';

/**
 * What contradicts itself around the results and errors: a status other than COMPLETE, a count of errors that is not the number of
 * errors listed, and fields in which answers differ. One problem for each field, which names the batches it is about: rows are
 * known by their place. `isAlone`: there is one batch only.
 */
export function problemsOfEnvelope(
  { answers, differing }: ResponseDocument,
  isAlone: boolean,
): readonly LookupProblem[] {
  return [
    ...problemOfField('status', answers, isAlone, findStatus),
    ...problemOfField('numErrors', answers, isAlone, findMiscount),
    ...differing.map(problemOfDifference),
  ];
}

interface Finding {
  readonly said: string;
  readonly category: string;
}

function findStatus({ answer }: DocumentBatch): Finding | undefined {
  const status = unusualStatus(answer);
  if (status === undefined) {
    return undefined;
  }
  const category = typeof status === 'string' ? status : JSON.stringify(status);
  const said = l10n.t('HubSpot gave the batch the status {0}; calls may be left out.', category);
  return { said, category };
}

function findMiscount({ answer: { errors, numErrors } }: DocumentBatch): Finding | undefined {
  if (numErrors === undefined || numErrors === errors.length) {
    return undefined;
  }
  const said = l10n.t('HubSpot counts {0} errors and lists {1}.', numErrors, errors.length);
  return { said, category: 'ERRORS_NOT_LISTED' };
}

/** Nobody reads on where as many batches have told the same. */
const mostNamed = 10;

function problemOfField(
  name: string,
  answers: readonly DocumentBatch[],
  isAlone: boolean,
  find: (answered: DocumentBatch) => Finding | undefined,
): readonly LookupProblem[] {
  const sentences: string[] = [];
  let category: string | undefined;
  let others = 0;
  for (const answered of answers) {
    const finding = find(answered);
    if (finding === undefined) {
      continue;
    }
    category ??= finding.category;
    if (sentences.length < mostNamed) {
      sentences.push(isAlone ? finding.said : ofBatch(answered.batch, finding.said));
    } else {
      others++;
    }
  }
  if (category === undefined) {
    return [];
  }
  if (others > 0) {
    sentences.push(l10n.t('More batches of this kind: {0}', formatNumber(others)));
  }
  return [{ severity: 'warning', message: sentences.join(' '), category, path: [name] }];
}

/** What only some answers say is not lost unseen. */
function problemOfDifference(name: string): LookupProblem {
  return {
    severity: 'information',
    message: l10n.t(
      'HubSpot’s answers differ in “{0}”. The document has the value of the first one.',
      name,
    ),
    category: 'ANSWERS_DIFFER',
    path: [name],
  };
}
