import { abortable } from '../../base/abortable';
import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { AccountCheck } from '../../calls/accountCheck';
import type { LookupAccount } from '../../calls/lookup';
import type { TokenInfo } from '../../calls/tokenInfo';
import type { AccessToken } from '../../hubspot/tokens/accessToken';
import { logFaults } from '../logFaults';
import type { Ports } from '../ports';
import type { AccountConnections } from './accountConnections';
import type { Accounts } from './accounts';
import type { KeyTokens } from './keyTokens';
import { runAccountCheck } from './runAccountCheck';

/** Checks accounts when somebody asks, and keeps the last answer about each, in memory only. */
export class AccountChecks {
  private readonly checks = new Map<string, AccountCheck>();
  private readonly running = new Map<string, RunningCheck>();
  private readonly changed: Emitter<string>;
  /** Tells the id of an account that was checked, or whose check does not hold any more. */
  readonly onDidChange: Event<string>;

  constructor(
    private readonly accounts: Accounts,
    private readonly connections: AccountConnections,
    private readonly keyTokens: KeyTokens,
    private readonly ports: Pick<Ports, 'clock' | 'log'>,
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

  /** Checks a token before it takes the place of the one that is stored. Keeps nothing. `info`: what the exchange of its key has said. */
  tryToken(
    account: LookupAccount,
    { info, token }: TriedToken,
    signal: AbortSignal,
  ): Promise<AccountCheck> {
    const open = () => this.connections.openQuietly(account, token);
    return runAccountCheck(open, () => info, this.ports, signal);
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
    const checking = this.run(account, controller.signal).then(async check => {
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

  private run(account: LookupAccount, signal: AbortSignal): Promise<AccountCheck> {
    const open = () => this.connections.openQuietly(account);
    // Known once the connection is open: that exchanges the key.
    const infoOfKey = () => this.keyTokens.infoOf(account.id);
    return runAccountCheck(open, infoOfKey, this.ports, signal);
  }
}

/** A token that is not stored yet. */
export interface TriedToken {
  readonly token: AccessToken;
  readonly info?: TokenInfo | undefined;
}

interface RunningCheck {
  readonly controller: AbortController;
  readonly checking: Promise<AccountCheck>;
  /** How many wait for it. */
  waiting: number;
}
