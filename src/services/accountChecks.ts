import { abortable } from '../base/abortable';
import { Emitter, type ErrorListener, type Event } from '../base/emitter';
import type { AccountCheck } from '../calls/accountCheck';
import { portalOf, type AccountPortal } from '../calls/accountPortal';
import type { LookupAccount } from '../calls/lookup';
import type { LookupFailure } from '../calls/lookupFailure';
import type { TokenInfo } from '../calls/tokenInfo';
import type { AccessToken } from '../hubspot/accessToken';
import type { Accounts } from './accounts';
import type { HubSpotConnection, HubSpotConnections } from './hubSpotConnections';
import { logFaults } from './logFaults';
import { openConnection } from './openConnection';
import { outcomeOfError } from './outcomeOfError';
import type { Ports } from './ports';

/** Asks HubSpot whom a token belongs to, what it may do and whether it reads calls. Keeps the last answer about each account, in memory only. */
export class AccountChecks {
  private readonly checks = new Map<string, AccountCheck>();
  private readonly running = new Map<string, RunningCheck>();
  private readonly changed: Emitter<string>;
  /** Tells the id of an account that was checked, or whose check does not hold any more. */
  readonly onDidChange: Event<string>;

  constructor(
    private readonly accounts: Accounts,
    private readonly ports: Pick<Ports, 'clock' | 'configuration' | 'log'>,
    private readonly connections: () => Promise<HubSpotConnections>,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    accounts.onDidChangeToken(id => {
      this.checks.delete(id);
      this.running.delete(id);
      this.changed.fire(id);
    });
  }

  /** The last answer; `undefined` where nobody has asked since the window opened or the token was replaced. */
  get({ id }: Pick<LookupAccount, 'id'>): AccountCheck | undefined {
    return this.checks.get(id);
  }

  /**
   * Checks the account with the token that is stored for it, at most once at a time: whoever asks meanwhile gets the same answer.
   * Rejects with the signal's reason only; the check goes on for those who still wait.
   */
  check(account: LookupAccount, signal: AbortSignal): Promise<AccountCheck> {
    const running = this.running.get(account.id) ?? this.begin(account);
    running.waiting += 1;
    return abortable(running.checking, signal).finally(() => {
      running.waiting -= 1;
      if (running.waiting === 0) {
        running.controller.abort();
        this.forget(account.id, running);
      }
    });
  }

  /** Checks a token before it takes the place of the one that is stored. Keeps nothing. */
  tryToken(account: LookupAccount, token: AccessToken, signal: AbortSignal): Promise<AccountCheck> {
    return this.run(account, token, signal);
  }

  /** Takes in a check of the token that is stored by now. */
  async keep(account: LookupAccount, check: AccountCheck): Promise<void> {
    this.checks.set(account.id, check);
    if (check.portal !== undefined) {
      await this.accounts.learn(account.id, check.portal);
    }
    this.changed.fire(account.id);
  }

  private begin(account: LookupAccount): RunningCheck {
    const controller = new AbortController();
    const checking = this.run(account, undefined, controller.signal).then(async check => {
      if (this.running.get(account.id) === running) {
        await this.keep(account, check).catch(logFaults(this.ports.log));
      }
      return check;
    });
    const running: RunningCheck = { controller, checking, waiting: 0 };
    this.running.set(account.id, running);
    return running;
  }

  private forget(accountId: string, running: RunningCheck): void {
    if (this.running.get(accountId) === running) {
      this.running.delete(accountId);
    }
  }

  private async run(
    account: LookupAccount,
    token: AccessToken | undefined,
    signal: AbortSignal,
  ): Promise<AccountCheck> {
    const checkedAt = new Date(this.ports.clock.now()).toISOString();
    try {
      const connection = await this.open(account, token);
      const [failure, info, portal] = await Promise.all([
        readsCalls(connection, signal),
        this.quietly(() => connection.account.readTokenInfo(signal)),
        this.quietly(async () => portalOf(await connection.account.readDetails(signal))),
      ]);
      signal.throwIfAborted();
      return assemble(checkedAt, failure, info, portal);
    } catch (error) {
      signal.throwIfAborted();
      return { checkedAt, failure: outcomeOfError(error).failure };
    }
  }

  private async open(
    account: LookupAccount,
    token: AccessToken | undefined,
  ): Promise<HubSpotConnection> {
    const version = this.ports.configuration().apiVersion;
    const request = { account, version, onWait: () => () => undefined };
    return token === undefined
      ? openConnection(this.accounts, this.connections, request)
      : (await this.connections()).open({ ...request, token });
  }

  /** What is good to know and does not decide. */
  private async quietly<T>(read: () => Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      const { category } = outcomeOfError(error).failure;
      this.ports.log.info(`Account check: ${category}`);
      return undefined;
    }
  }
}

interface RunningCheck {
  readonly controller: AbortController;
  readonly checking: Promise<AccountCheck>;
  /** How many wait for it. */
  waiting: number;
}

/** Tries it, with an id that no call has. The scopes alone would not tell: HubSpot has several that let a token read calls. */
async function readsCalls(
  { calls }: HubSpotConnection,
  signal: AbortSignal,
): Promise<LookupFailure | undefined> {
  try {
    const options = { properties: [], propertiesWithHistory: [], archived: false };
    await calls.read({ ids: ['1'], ...options }, signal);
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    return outcomeOfError(error).failure;
  }
}

function assemble(
  checkedAt: string,
  failure: LookupFailure | undefined,
  token: TokenInfo | undefined,
  details: AccountPortal | undefined,
): AccountCheck {
  const portal = details ?? (token === undefined ? undefined : { id: token.portalId });
  return {
    checkedAt,
    ...(failure === undefined ? {} : { failure }),
    ...(token === undefined ? {} : { token }),
    ...(portal === undefined ? {} : { portal }),
  };
}
