import type { ErrorListener } from '../../base/emitter';
import type { LookupAccount } from '../../calls/lookup';
import type { Ports } from '../ports';

const activeKey = 'activeAccount';

/**
 * Which account this window uses. Every window has its own: one that is switched must not switch another, whose user would look
 * calls up in an account that nothing there names.
 */
export class ActiveAccount {
  private id: string | undefined;

  constructor(
    private readonly ports: Pick<Ports, 'state' | 'workspaceState'>,
    private readonly onError: ErrorListener,
  ) {}

  /** The one of these that this window uses; never another one in its place. */
  among(accounts: readonly LookupAccount[]): LookupAccount | undefined {
    return accounts.find(({ id }) => id === this.id);
  }

  /** A window that has none begins with the one its workspace had last or, where it never had one, the one chosen last anywhere. */
  begin(accounts: readonly LookupAccount[]): void {
    const { state, workspaceState } = this.ports;
    const kept = workspaceState.get(activeKey);
    // `null` is none, by choice.
    const wanted = kept === undefined ? state.get(activeKey) : kept;
    const account = accounts.find(({ id }) => id === wanted);
    if (this.id === undefined && account !== undefined) {
      this.id = account.id;
      if (kept !== account.id) {
        // What another window chooses meanwhile is nothing to this one, also after it was reloaded.
        workspaceState.update(activeKey, account.id).catch(this.onError);
      }
    }
  }

  async choose(id: string): Promise<void> {
    this.id = id;
    await this.ports.workspaceState.update(activeKey, id);
    await this.ports.state.update(activeKey, id);
  }

  /** Has this window use none where it used this one, and no new window begin with it. */
  async leave(id: string): Promise<void> {
    const { state, workspaceState } = this.ports;
    if (this.id === id) {
      this.id = undefined;
      await workspaceState.update(activeKey, null);
    }
    if (state.get(activeKey) === id) {
      await state.update(activeKey, undefined);
    }
  }
}
