import {
  meaningOfMember,
  openContainer,
  type JsonContainer,
  type JsonMeaning,
} from './jsonContainer';

/** Where in JSON a reader is, told token by token; total, so mistakes are forgiven. */
export class JsonPlace {
  /** The name of the member whose value comes next, within an object. */
  name = '';
  private isDue: 'name' | 'value' | 'nothing' = 'value';
  private readonly containers: JsonContainer[] = [];
  /** Containers within those that are kept. */
  private deeper = 0;

  /** @param idProperty Where calls are found by this property, its values are what is meant, and no `id` is but that of a request. */
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
      this.containers.push(openContainer(isList, this.name, this.containers, this.idProperty));
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
  takeValue(): JsonMeaning {
    const container = this.containers.at(-1);
    if (container === undefined) {
      return 'call';
    }
    this.isDue = 'nothing';
    if (container.isForeign || this.deeper > 0) {
      return 'other';
    }
    return container.isList
      ? container.values
      : meaningOfMember(this.name, this.containers, this.idProperty);
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
}

const mostContainers = 500;
