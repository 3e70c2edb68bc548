import type { LookupAccount } from '../../calls/lookup';
import type { ToolRequest } from './toolRequest';

/** Whether what the user has agreed to is to be read in the account that is active now. */
export type Agreement =
  | { readonly kind: 'agreed' }
  /** Another account was named. */
  | { readonly kind: 'otherAccount'; readonly named: LookupAccount }
  /** Several questions are open, and not all of them named this account. */
  | { readonly kind: 'uncertain' };

/**
 * The questions that no invocation has followed yet, with the account each has named. VS Code asks several before it invokes one,
 * does not say which was answered, and never tells of one that was declined: what is known of an invocation is its input.
 */
export class OpenQuestions {
  private readonly named = new Map<string, readonly LookupAccount[]>();

  add(request: ToolRequest, account: LookupAccount): void {
    const key = keyOf(request);
    this.keep(key, [...(this.named.get(key) ?? []), account]);
  }

  /** To be asked once for each invocation: the question it follows is answered then. */
  answer(request: ToolRequest, active: LookupAccount): Agreement {
    const key = keyOf(request);
    const asked = this.named.get(key) ?? [];
    const [named] = asked;
    if (named === undefined) {
      // No question or, since people may edit the input while they are asked, any of those that are open.
      return this.isAnyElsewhere(active) ? { kind: 'uncertain' } : { kind: 'agreed' };
    }
    if (asked.every(({ id }) => id === named.id)) {
      this.keep(key, asked.slice(1));
      return named.id === active.id ? { kind: 'agreed' } : { kind: 'otherAccount', named };
    }
    // Which of them is open still cannot be known, so all stay: an account too many costs a question, one too few reads it.
    return asked.some(({ id }) => id === active.id)
      ? { kind: 'uncertain' }
      : { kind: 'otherAccount', named };
  }

  private keep(key: string, asked: readonly LookupAccount[]): void {
    if (asked.length > 0) {
      this.named.set(key, asked);
    } else {
      this.named.delete(key);
    }
  }

  private isAnyElsewhere(active: LookupAccount): boolean {
    return [...this.named.values()].flat().some(({ id }) => id !== active.id);
  }
}

/** What would be asked of HubSpot, however it was written. */
function keyOf({ archived, ids, properties }: ToolRequest): string {
  return JSON.stringify([archived, ids, properties]);
}
