import { callNames, plainName } from '../ids/callNames';

/**
 * What a value of JSON is. `call`: a call's ID, whatever it looks like. `id`: a call's ID if it looks like one. `other`: something
 * else.
 */
export type JsonMeaning = 'call' | 'id' | 'other';

/** An object or a list that has been opened and not closed. */
export interface JsonContainer {
  readonly isList: boolean;
  /** Of the member it is the value of. */
  readonly name: string;
  /** It is about something else than a call. */
  readonly isForeign: boolean;
  /** It is a call, or a list of calls. */
  readonly isCall: boolean;
  /** What the values of a list are. */
  readonly values: JsonMeaning;
  /** The ID of the call that an object is about. */
  call?: string;
}

/** A list or an object that is the value of the member called `name`, where it is in an object. */
export function openContainer(
  isList: boolean,
  name: string,
  parents: readonly JsonContainer[],
  idProperty: string | undefined,
): JsonContainer {
  const parent = parents.at(-1);
  const plain = plainName(name);
  const areCalls = isList && parent?.isList === false && callLists.has(plain);
  const within =
    parent?.isList === true ? parent.values : meaningOfMember(name, parents, idProperty);
  return {
    isList,
    name: plain,
    isForeign:
      parent !== undefined && (parent.isForeign || (!parent.isList && foreignNames.has(plain))),
    isCall: isList ? areCalls : parent?.isList === true && parent.isCall,
    values: isList ? (parent === undefined || areCalls ? 'call' : within) : 'other',
  };
}

/** What the value of a member called `name` is, in the last of the containers. */
export function meaningOfMember(
  name: string,
  containers: readonly JsonContainer[],
  idProperty: string | undefined,
): JsonMeaning {
  const plain = plainName(name);
  if (idProperty !== undefined) {
    const isOfRequest = plain === 'id' && containers.at(-2)?.name === 'inputs';
    return name === idProperty || isOfRequest ? 'call' : 'other';
  }
  if (plain === 'id') {
    return containers.at(-1)?.isCall === true ? 'call' : 'id';
  }
  return callNames.has(plain) || plain === 'ids' ? 'call' : 'other';
}

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
