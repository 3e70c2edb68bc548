import { failuresOf } from '../../calls/associationFailures';
import { associationsOf, type CallAssociations } from '../../calls/callAssociations';
import type { CallId } from '../../calls/callId';
import type { LookupAccount } from '../../calls/lookup';
import type { LookupFailure } from '../../calls/lookupFailure';
import type { AccountConnections } from '../accounts/accountConnections';
import { outcomeOfError } from '../outcomeOfError';
import type { Ports } from '../ports';

/** Asks HubSpot what calls are associated with, and logs what it could not read. */
export class AssociationsReader {
  constructor(
    private readonly connections: AccountConnections,
    private readonly ports: Pick<Ports, 'log'>,
  ) {}

  /** Never rejects; answers nothing where it was aborted. */
  async read(
    account: LookupAccount,
    callIds: readonly CallId[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<CallId, CallAssociations> | undefined> {
    try {
      const { associations } = await this.connections.openQuietly(account);
      const { readAssociations } = await import('./readAssociations');
      const answers = await readAssociations(associations, callIds, signal);
      failuresOf(answers).forEach(failure => this.warn(account, failure));
      return answers;
    } catch (error) {
      if (signal.aborted) {
        return undefined;
      }
      const { failure } = outcomeOfError(error);
      this.warn(account, failure);
      return new Map(callIds.map(id => [id, associationsOf(() => ({ kind: 'failed', failure }))]));
    }
  }

  private warn({ id }: LookupAccount, { category, correlationId = 'none' }: LookupFailure): void {
    this.ports.log.warn(`${id}: no associations: ${category}, correlation ID ${correlationId}`);
  }
}
