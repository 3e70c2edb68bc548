/** So many batches that brought nothing show that the others will bring nothing either, as far as a glance can tell. */
const mostTrials = 3;

/**
 * Halves a refused batch, and answers whether HubSpot refused every single id. `isGlance`: it is halved once, and further only
 * where one of the halves is not refused.
 */
type Halve = (isGlance: boolean) => Promise<boolean>;

/**
 * Tells whether halving refused batches is worth its requests, about two hundred a batch: the first few are halved in any case. Where
 * these have brought nothing, the others are only glanced at: two requests show whether there is a half without a culprit. Not by
 * what HubSpot says, which may be different each time.
 */
export class HalvingTrials {
  private readonly trials: Promise<boolean>[] = [];

  async run(halve: Halve): Promise<void> {
    if (this.trials.length < mostTrials) {
      const trial = halve(false);
      // One that a fault of ours has ended shows nothing about the others.
      this.trials.push(trial.catch(() => false));
      await trial;
    } else {
      const wereInVain = (await Promise.all(this.trials)).every(Boolean);
      await halve(wereInVain);
    }
  }
}
