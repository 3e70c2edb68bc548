import type { LookupAccount } from '../../calls/lookup';
import type { ReadOptions } from '../../calls/readBatch';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { settings } from '../../platform/settings';
import { accountName } from '../../projections/accounts/accountName';
import { describeOtherPortal } from '../../projections/accounts/describeOtherPortal';
import type { IdCounts } from '../../projections/lookups/describeIdCounts';
import type { Services } from '../../services/createServices';
import { confirmMany } from './confirmMany';
import { LookupChoices } from './lookupChoices';
import { optionsOfRequest } from './lookUpRequest';
import { describeNothingFound, offerPrompt } from './nothingFound';
import { portalIdOf } from './portalIdOf';
import { previewIds } from './previewIds';
import { runLookup } from './runLookup';
import { inputOfTexts, type TextIds } from './textIds';

/** What is shown before anything is sent: `unlessClear` leaves the preview out where it would say no more than the text does. */
export type Asking = 'always' | 'unlessClear' | 'nothing';

/** Where IDs come from, and what is to be asked about them where that is settled. */
export interface ReadInput {
  readonly account: LookupAccount;
  /**
   * Reads IDs or, where one is chosen, the values of a property; what is open it asks a person, who has choices. Answers
   * `undefined` when the user changed their mind.
   */
  readonly read: (choices?: LookupChoices) => Promise<readonly TextIds[] | undefined>;
  readonly asking: Asking;
  /** Where it is settled what is asked, so that there is nothing to choose. */
  readonly options?: ReadOptions;
}

/** Reads IDs, shows what was read, looks it up once the user has agreed, and says so where there is nothing to look up. */
export function lookUpRead(
  services: Services,
  input: ReadInput,
): Promise<LookupSummary | undefined> {
  if (input.asking === 'nothing') {
    return lookUpUnasked(services, input);
  }
  return input.options === undefined
    ? lookUpAsked(services, input, new LookupChoices(services, input.account, { isTyped: false }))
    : lookUpAsked(services, input, undefined);
}

async function lookUpUnasked(
  services: Services,
  given: ReadInput,
): Promise<LookupSummary | undefined> {
  const texts = await given.read();
  if (texts === undefined) {
    return undefined;
  }
  const input = inputOfTexts(texts);
  if (input.ids.length === 0) {
    throw new Error(describeNothingFound(texts));
  }
  return runLookup(services, { ...input, account: given.account, options: settledOptions(given) });
}

/** Where nothing can be chosen, what is settled or usual is asked. */
function settledOptions({
  options = optionsOfRequest({}, settings.properties),
}: ReadInput): ReadOptions {
  return options;
}

async function lookUpAsked(
  services: Services,
  given: ReadInput,
  choices: LookupChoices | undefined,
): Promise<LookupSummary | undefined> {
  const { account } = given;
  const texts = await given.read(choices);
  if (texts === undefined) {
    return undefined;
  }
  const idProperty = choices?.idProperty;
  const input = inputOfTexts(texts);
  if (input.ids.length + input.invalid.length === 0) {
    offerPrompt(describeNothingFound(texts, idProperty));
    return undefined;
  }
  const counts = countsOf(input, idProperty !== undefined);
  const places = texts.flatMap(text => text.places);
  const portalId = portalIdOf(services, account);
  const warning = describeOtherPortal(places, account, portalId);
  const isClear = input.ids.length === 1 && counts.unreadable === 0 && warning === undefined;
  const { options: settled } = given;
  const shown = {
    accountName: accountName({ account }),
    texts,
    counts,
    portalId,
    warning,
    options: settled,
  };
  const answer =
    given.asking === 'unlessClear' && isClear && idProperty === undefined
      ? 'lookUp'
      : await previewIds(choices === undefined ? shown : { ...shown, choices });
  if (answer === 'readAgain') {
    return lookUpAsked(services, given, choices);
  }
  const options = choices?.options ?? settledOptions(given);
  const request = { ...input, account, options };
  return answer === 'lookUp' && (await confirmMany(services, request))
    ? runLookup(services, request)
    : undefined;
}

function countsOf({ ids, invalid }: ReturnType<typeof inputOfTexts>, areValues: boolean): IdCounts {
  const distinct = new Set(ids).size;
  return { distinct, repeated: ids.length - distinct, unreadable: invalid.length, areValues };
}
