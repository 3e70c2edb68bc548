/** What a suite says while it runs, one JSON line each: from VS Code's host there is no other way out. */
export type TestEvent =
  | { readonly kind: 'suite'; readonly depth: number; readonly title: string }
  | {
      readonly kind: 'passed';
      readonly depth: number;
      readonly title: string;
      readonly durationMs: number;
      readonly slow: boolean;
    }
  | { readonly kind: 'skipped'; readonly depth: number; readonly title: string }
  | {
      readonly kind: 'failed';
      readonly depth: number;
      readonly title: string;
      /** The titles of the suites around it, too. */
      readonly fullTitle: string;
      readonly stack: string;
    }
  | { readonly kind: 'end' };

/** Names the file to which a suite appends its events. */
export const eventsFileVariable = 'CALL_EXPLORER_TEST_EVENTS';
