import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { meaningOfSpot } from '../../projections/response/meaningOfSpot';
import { spotOfCall } from '../../projections/response/responseSpots';
import type { RawValue, ValueMeaning } from '../../protocol/resultsProtocol';

/** Says of each value what it means, where more is known than stands there. */
export function meaningsOf(
  values: readonly RawValue[],
  knowledge: AccountKnowledge,
): readonly ValueMeaning[] {
  return values.map(({ key, place, value }) => {
    const spot = spotOfCall(place, value);
    const text = spot && meaningOfSpot(spot, knowledge);
    return text === undefined ? { key } : { key, text };
  });
}
