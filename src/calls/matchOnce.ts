import { onceForBoth } from '../base/onceForBoth';
import { matchAnswer } from './matchAnswer';

/**
 * As {@link matchAnswer}, for whoever asks about each state of a look-up: answers do not change. Not for taking an answer in: what is
 * known of an object beside it makes V8 keep the object longer, and takes the time of copying it.
 */
export const matchOnce = onceForBoth(matchAnswer);
