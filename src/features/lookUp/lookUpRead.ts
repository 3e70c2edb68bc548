import type { LookupAccount } from '../../calls/lookup';
import type { ReadOptions } from '../../calls/readBatch';
import type { LookupSummary } from '../../calls/summarizeLookup';
import { settings } from '../../platform/settings';
import { accountName } from '../../projections/describeLookup';
import type { IdCounts } from '../../projections/describeIdCounts';
import { describeOtherPortal } from '../../projections/describeOtherPortal';
import type { Services } from '../../services/createServices';
import { confirmMany } from './confirmMany';
import { describeNothingFound, offerPrompt } from './nothingFound';
import { LookupChoices } from './lookupChoices';
import { optionsOfRequest } from './lookUpRequest';
import type { IdProperty } from './pickIdProperty';
import { portalIdOf } from './portalIdOf';
import { previewIds } from './previewIds';
import { runLookup } from './runLookup';
import { inputOfTexts, type TextIds } from './textIds';

/** What is shown before anything is sent: `unlessClear` leaves the preview out where it would say no more than the text does. */
export type Asking = 'always' | 'unlessClear' | 'nothing';

/** Where IDs come from, and what is to be asked about them where that is settled. */
export interface ReadInput {
  readonly account: LookupAccount;
  /** Reads IDs or, where there is one, the values of a property. Answers `undefined` when the user changed their mind. */
  readonly read: (idProperty?: IdProperty) => Promise<readonly TextIds[] | undefined>;
  readonly asking: Asking;
  readonly options?: ReadOptions;
}

/** Reads IDs, shows what was read, looks it up once the user has agreed, and says so where there is nothing to look up. */
export function lookUpRead(
  services: Services,
  input: ReadInput,
): Promise<LookupSummary | undefined> {
  return input.asking === 'nothing'
    ? lookUpUnasked(services, input)
    : lookUpAsked(services, input, new LookupChoices(services, input.account, { isTyped: false }));
}

async function lookUpUnasked(
  services: Services,
  { account, options = optionsOfRequest({}, settings.properties), read }: ReadInput,
): Promise<LookupSummary | undefined> {
  const texts = await read();
  if (texts === undefined) {
    return undefined;
  }
  const input = inputOfTexts(texts);
  if (input.ids.length === 0) {
    throw new Error(describeNothingFound(texts));
  }
  return runLookup(services, { ...input, account, options });
}

async function lookUpAsked(
  services: Services,
  given: ReadInput,
  choices: LookupChoices,
): Promise<LookupSummary | undefined> {
  const { account } = given;
  const { idProperty } = choices;
  const texts = await given.read(idProperty);
  if (texts === undefined) {
    return undefined;
  }
  const input = inputOfTexts(texts);
  if (input.ids.length + input.invalid.length === 0) {
    offerPrompt(describeNothingFound(texts, idProperty));
    return undefined;
  }
  const counts = countsOf(input, idProperty !== undefined);
  const places = texts.flatMap(text => text.places);
  const warning = describeOtherPortal(places, account, await portalIdOf(services, account));
  const isClear = input.ids.length === 1 && counts.unreadable === 0 && warning === undefined;
  const shown = { accountName: accountName({ account }), texts, counts, warning };
  const answer =
    given.asking === 'unlessClear' && isClear && idProperty === undefined
      ? 'lookUp'
      : await previewIds(given.options === undefined ? { ...shown, choices } : shown);
  if (answer === 'readAgain') {
    return lookUpAsked(services, given, choices);
  }
  const { options = choices.options } = given;
  const many = { account, ids: [...new Set(input.ids)], options };
  return answer === 'lookUp' && (await confirmMany(services, many))
    ? runLookup(services, { ...input, account, options })
    : undefined;
}

function countsOf({ ids, invalid }: ReturnType<typeof inputOfTexts>, areValues: boolean): IdCounts {
  const distinct = new Set(ids).size;
  return { distinct, repeated: ids.length - distinct, unreadable: invalid.length, areValues };
}
