import { callNames, plainName } from './callNames';

/**
 * What a value of JSON is. `call`: a call's ID, whatever it looks like. `id`: a call's ID if it looks like one. `other`: something
 * else.
 */
export type ValueMeaning = 'call' | 'id' | 'other';

/** Where in JSON a reader is, told token by token; total, so mistakes are forgiven. */
export class JsonPlace {
  /** The name of the member whose value comes next, within an object. */
  name = '';
  private isDue: 'name' | 'value' | 'nothing' = 'value';
  private readonly containers: Container[] = [];
  /** Containers within those that are kept. */
  private deeper = 0;

  /** @param idProperty Where calls are found by this property, its values are what is meant, and no `id` is. */
  constructor(private readonly idProperty?: string) {}

  get isNameDue(): boolean {
    return this.isDue === 'name';
  }

  open(isList: boolean): void {
    if (this.isDue !== 'value') {
      // Where no value can be, a new document begins: the next line of NDJSON, after one that was cut off.
      this.containers.length = 0;
      this.deeper = 0;
    }
    this.isDue = isList ? 'value' : 'name';
    if (this.containers.length === mostContainers) {
      this.deeper++;
    } else {
      this.containers.push(isList ? this.newList() : this.newObject());
    }
    this.name = '';
  }

  close(): void {
    this.isDue = 'nothing';
    if (this.deeper > 0) {
      this.deeper--;
    } else {
      this.containers.pop();
    }
    if (this.containers.length === 0) {
      this.isDue = 'value';
    }
  }

  separate(isComma: boolean): void {
    const isWithinObject = this.containers.at(-1)?.isList === false && this.deeper === 0;
    this.isDue = isComma && isWithinObject ? 'name' : 'value';
  }

  /** What the value that comes now is. */
  takeValue(): ValueMeaning {
    const container = this.containers.at(-1);
    if (container === undefined) {
      return 'call';
    }
    this.isDue = 'nothing';
    if (container.isForeign || this.deeper > 0) {
      return 'other';
    }
    return container.isList ? container.values : this.meaningOfName(container);
  }

  /** False for an ID that the same record has said before: HubSpot repeats it among the properties, and in an address. */
  isNew(id: string): boolean {
    const container = this.containers.at(-1);
    if (container === undefined || container.isList) {
      return true;
    }
    const isPart = container.name === 'properties';
    const record = (isPart ? this.containers.at(-2) : undefined) ?? container;
    const isNew = record.call !== id;
    record.call = id;
    return isNew;
  }

  private newList(): Container {
    const parent = this.containers.at(-1);
    const name = plainName(this.name);
    const areCalls = parent?.isList === false && callLists.has(name);
    return {
      isList: true,
      name,
      isForeign: this.isForeignBelow(parent),
      isCall: areCalls,
      values: parent === undefined || areCalls ? 'call' : this.meaningWithin(parent),
    };
  }

  private newObject(): Container {
    const parent = this.containers.at(-1);
    return {
      isList: false,
      name: plainName(this.name),
      isForeign: this.isForeignBelow(parent),
      isCall: parent?.isList === true && parent.isCall,
      values: 'other',
    };
  }

  private isForeignBelow(parent: Container | undefined): boolean {
    return (
      parent !== undefined &&
      (parent.isForeign || (!parent.isList && foreignNames.has(plainName(this.name))))
    );
  }

  private meaningWithin(parent: Container): ValueMeaning {
    return parent.isList ? parent.values : this.meaningOfName(parent);
  }

  private meaningOfName({ isCall }: Container): ValueMeaning {
    if (this.idProperty !== undefined) {
      return this.name === this.idProperty ? 'call' : 'other';
    }
    const name = plainName(this.name);
    if (name === 'id') {
      return isCall ? 'call' : 'id';
    }
    return callNames.has(name) || name === 'ids' ? 'call' : 'other';
  }
}

/** An object or a list that has been opened and not closed. */
interface Container {
  readonly isList: boolean;
  /** Of the member it is the value of. */
  readonly name: string;
  /** It is about something else than a call. */
  readonly isForeign: boolean;
  /** It is a call, or a list of calls. */
  readonly isCall: boolean;
  /** What the values of a list are. */
  readonly values: ValueMeaning;
  /** The ID of the call that an object is about. */
  call?: string;
}

const mostContainers = 500;

/** Members that hold calls: of HubSpot's requests and answers, and as people call them. */
const callLists: ReadonlySet<string> = new Set(['calls', 'ids', 'inputs', 'results']);

/** Members that hold records of another kind, whose `id` is no call's. */
const foreignNames: ReadonlySet<string> = new Set([
  'account',
  'associations',
  'author',
  'companies',
  'company',
  'contact',
  'contacts',
  'createdby',
  'deal',
  'deals',
  'owner',
  'owners',
  'portal',
  'task',
  'tasks',
  'team',
  'teams',
  'ticket',
  'tickets',
  'updatedby',
  'user',
  'users',
]);
