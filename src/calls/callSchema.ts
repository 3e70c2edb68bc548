/** What an account says about the properties of its calls. */
export interface CallSchema {
  /** By internal name. */
  readonly properties: ReadonlyMap<string, CallProperty>;
  /** `documented`: HubSpot's guide, until the account has answered, or where it cannot be asked. */
  readonly origin: 'account' | 'documented';
}

/** The definition of a property (`Property` in HubSpot's specification), as far as it is used. */
export interface CallProperty {
  /** The internal name. */
  readonly name: string;
  /** As people see it in HubSpot. */
  readonly label: string;
  /** `bool`, `enumeration`, `date`, `datetime`, `string`, `number`, …: an open set. */
  readonly type: string;
  /** The account's own words; empty where it has none, and in what HubSpot's guide documents. */
  readonly description: string;
  /** The internal name of the group HubSpot shows it in; empty where it is not known. */
  readonly groupName: string;
  /** Of enumerations; empty for all others. */
  readonly options: readonly PropertyOption[];
  /** True where it can take the place of the record id, as `idProperty`. */
  readonly hasUniqueValue: boolean;
  /** What its values are the IDs of, such as `OWNER`: an open set. Absent where they are no IDs. */
  readonly referencedObjectType?: string;
}

/** A value that a property may have, and what the account calls it. */
export interface PropertyOption {
  readonly value: string;
  readonly label: string;
}
