/** So many batches that brought nothing show that the others will bring nothing either. */
const mostTrials = 3;

/**
 * Tells whether halving refused batches is worth its requests, about two hundred a batch: the first few are halved in any case, the
 * others only where these have brought something. Not by what HubSpot says, which may be different each time.
 */
export class HalvingTrials {
  private readonly trials: Promise<boolean>[] = [];

  /**
   * Runs `halve`, which answers whether HubSpot refused every single id. Answers false, without running it, where it did so each time
   * before.
   */
  async run(halve: () => Promise<boolean>): Promise<boolean> {
    if (this.trials.length < mostTrials) {
      const trial = halve();
      this.trials.push(trial);
      await trial;
      return true;
    }
    const isInVain = (await Promise.all(this.trials)).every(Boolean);
    if (!isInVain) {
      await halve();
    }
    return !isInVain;
  }
}
