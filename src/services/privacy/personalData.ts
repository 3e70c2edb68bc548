import { createHmac, randomBytes } from 'node:crypto';
import { Emitter, type ErrorListener, type Event } from '../../base/emitter';
import type { CallAssociations } from '../../calls/callAssociations';
import type { CallOwners } from '../../calls/callOwners';
import type { Lookup } from '../../calls/lookup';
import { LookupMask } from '../../calls/lookupMask';
import { maskSign, type TextMask } from '../../calls/maskedText';

/**
 * What is personal in calls, as everyone but HubSpot gets to see it: as it is or, while the setting `maskPersonalData` is on,
 * behind masks. Views, exports and the clipboard get their data through here, so that none of them can forget it.
 */
export class PersonalData {
  private readonly changed: Emitter<undefined>;
  readonly onDidChange: Event<undefined>;
  private readonly mask = new LookupMask(createMask());
  /** Unknown until somebody asks: the first look at a setting is a good part of what the extension takes to start. */
  private isMasked: boolean | undefined;

  constructor(
    private readonly isWanted: () => boolean,
    onError?: ErrorListener,
  ) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
  }

  /** Whether it is hidden. */
  get isHidden(): boolean {
    return (this.isMasked ??= this.isWanted());
  }

  /** To be called when the setting may have changed. */
  update(): void {
    if (this.isMasked !== undefined && this.isMasked !== this.isWanted()) {
      this.isMasked = !this.isMasked;
      this.changed.fire(undefined);
    }
  }

  /** The look-up as it may be shown. */
  lookup(lookup: Lookup): Lookup {
    return this.isHidden ? this.hidden(lookup) : lookup;
  }

  /** The look-up as it may be shown to those who are never shown what is personal. */
  hidden(lookup: Lookup): Lookup {
    return this.mask.lookup(lookup);
  }

  owners(owners: CallOwners): CallOwners {
    return this.isHidden ? this.mask.owners(owners) : owners;
  }

  associations(associations: CallAssociations): CallAssociations {
    return this.isHidden ? this.mask.associations(associations) : associations;
  }
}

/**
 * The same text gets the same mask until the window closes. Without the key, which never leaves the process, nobody can try out
 * which phone number has which mask.
 */
function createMask(): TextMask {
  const key = randomBytes(32);
  return text =>
    maskSign + createHmac('sha256', key).update(text).digest('hex').slice(0, digitsOfMask);
}

const digitsOfMask = 4;
