import type { AccountKnowledge } from '../../calls/accountKnowledge';
import { describeOwner, describeValue } from '../values/describeValue';
import { formatTime } from '../values/formatTime';
import { oneLine } from '../values/oneLine';
import type { SpotMeaning } from './responseSpots';

/** What a raw value means, in a line, where more is known of it than stands there. Total. */
export function meaningOfSpot(spot: SpotMeaning, knowledge: AccountKnowledge): string | undefined {
  const meaning = meaningOf(spot, knowledge);
  return meaning && oneLine(meaning);
}

function meaningOf(spot: SpotMeaning, knowledge: AccountKnowledge): string | undefined {
  switch (spot.kind) {
    case 'propertyValue':
      return describeValue(spot.property, spot.value, knowledge);
    case 'time':
      return formatTime(spot.time);
    case 'userId':
      return describeOwner(knowledge.owners.byUserId.get(spot.userId));
    case 'propertyName':
    case 'callId':
      return undefined;
  }
}
