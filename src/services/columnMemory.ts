import type { ColumnLayout } from '../calls/columnLayout';
import type { StateStore } from './ports';

/** How the columns of the table of calls were arranged last: one arrangement for all look-ups, kept when the window closes. */
export class ColumnMemory {
  constructor(private readonly state: StateStore) {}

  /** Empty where none is known, or where what was kept cannot be read. Never rejects. */
  async get(): Promise<ColumnLayout> {
    const stored = this.state.get(key);
    if (stored === undefined) {
      return [];
    }
    const { decodeColumnLayout } = await import('./decodeColumnLayout');
    return decodeColumnLayout(stored) ?? [];
  }

  /** An empty one is forgotten. */
  async set(layout: ColumnLayout): Promise<void> {
    await this.state.update(key, layout.length === 0 ? undefined : layout.slice(0, mostColumns));
  }
}

const key = 'columns';

/** An account has a few hundred properties; what is more is nobody's arrangement. */
const mostColumns = 1_000;
