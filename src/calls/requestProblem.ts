import type { InvalidReason } from './invalidPiece';
import type { TextPlace } from './textPlace';

/** Something to be said about a request file before anything is sent. */
export type RequestProblem = RequestFinding & {
  readonly place: TextPlace;
  /** The value it is about, by the names and numbers that lead to it: what a quick fix removes. */
  readonly path: readonly (string | number)[];
};

/** What is wrong or odd in a request file, without its place. */
export type RequestFinding =
  /** No JSON, or not all of it. */
  | { readonly kind: 'syntax' }
  | { readonly kind: 'wrongType'; readonly expected: JsonType }
  /** There is no id that could be asked for. */
  | { readonly kind: 'noInputs' }
  | { readonly kind: 'blankId' }
  | { readonly kind: 'damagedId'; readonly text: string; readonly reason: InvalidReason }
  | { readonly kind: 'repeatedId'; readonly text: string }
  /** More ids than HubSpot takes in one request; the look-up sends several. */
  | {
      readonly kind: 'manyInputs';
      readonly ids: number;
      readonly limit: number;
      readonly requests: number;
      readonly withHistory: boolean;
    }
  /** `<string>`, as HubSpot's documentation has it. */
  | { readonly kind: 'placeholder'; readonly text: string }
  /** A member that HubSpot does not know, `associations` among them. */
  | { readonly kind: 'unknownKey'; readonly key: string }
  | {
      readonly kind: 'unknownProperty';
      readonly name: string;
      /** Known names that look like it, the most alike first. */
      readonly similar: readonly string[];
      /** False where only the properties of HubSpot's guide are known. */
      readonly isCertain: boolean;
    }
  | { readonly kind: 'idPropertyIsRecordId' }
  | { readonly kind: 'idPropertyNotUnique'; readonly name: string };

/** What a member of a request has to be. */
export type JsonType = 'object' | 'array' | 'string' | 'boolean';

/** True where the text is no JSON, so that nobody knows where what stands in it ends. */
export function isBroken({ problems }: { readonly problems: readonly RequestProblem[] }): boolean {
  return problems.some(({ kind }) => kind === 'syntax');
}

/** True for what stops a request from being sent; everything else is sent around. */
export function isStopping({ kind }: RequestProblem): boolean {
  return kind === 'syntax' || kind === 'wrongType' || kind === 'noInputs';
}
