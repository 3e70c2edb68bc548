/** What a suite says while it runs, one JSON line each: from VS Code's host there is no other way out. */
export type TestEvent =
  | { readonly kind: 'suite'; readonly depth: number; readonly title: string }
  | {
      readonly kind: 'passed';
      readonly file: string;
      readonly depth: number;
      readonly title: string;
      readonly durationMs: number;
      readonly slow: boolean;
    }
  | {
      readonly kind: 'skipped';
      readonly file: string;
      readonly depth: number;
      readonly title: string;
    }
  | {
      readonly kind: 'failed';
      /** The bundle the test is in; empty where not even that could be read. */
      readonly file: string;
      readonly depth: number;
      readonly title: string;
      /** The titles of the suites around it, too. */
      readonly fullTitle: string;
      readonly stack: string;
    }
  | { readonly kind: 'end' };

/** Names the file to which a suite appends its events. */
export const eventsFileVariable = 'CALL_EXPLORER_TEST_EVENTS';

/** Names the only bundles of tests that are to be run, as a JSON array; all where it is not set. */
export const onlyFilesVariable = 'CALL_EXPLORER_TEST_FILES';
