import { styleText } from 'node:util';
import { Tally } from '../report/tally';
import { onlyFilesVariable } from '../report/testEvent';
import { followSuite, type FollowedSuite, type StartSuite } from './followSuite';

/**
 * Follows a suite that drives a real VS Code. Where tests of a few files fail, these files run once more in a fresh one, and what
 * they say then counts: where the keyboard is, and when something is drawn, is not for our code alone to say, and one slip among
 * hundreds of tests tells nothing. What slipped is named, with its failure, so that whoever reads on can look into it; what fails
 * twice has failed.
 */
export async function followUnsteady(name: string, start: StartSuite): Promise<Tally> {
  const first = await followSuite(name, start);
  const files = filesToRepeat(first);
  if (files.length === 0) return first.tally;

  console.log(
    styleText('yellow', `\n  Once more, in a fresh VS Code: ${files.length} of the files`),
  );
  const second = await followSuite(name, (environment, runFolder) =>
    start({ ...environment, [onlyFilesVariable]: JSON.stringify(files) }, runFolder),
  );
  for (const title of slipped(first, second)) {
    console.log(styleText('yellow', `  Failed once, then passed: ${title}`));
  }
  const others = [...first.files].filter(([file]) => !files.includes(file));
  return Tally.sum([...others.map(([, tally]) => tally), second.tally]);
}

/** The files of which a test failed; none where more is wrong than a slip would explain. */
function filesToRepeat({ complete, failures }: FollowedSuite): readonly string[] {
  const files = [...new Set(failures.map(({ file }) => file))];
  return complete && !files.includes('') && files.length <= mostFiles ? files : [];
}

/** What failed at first and passed then. Of a file that did not run to its end the second time, nothing is known. */
function slipped(first: FollowedSuite, second: FollowedSuite): readonly string[] {
  const again = new Set(second.failures.map(({ fullTitle }) => fullTitle));
  return first.failures
    .filter(
      ({ file, fullTitle }) => second.complete && second.files.has(file) && !again.has(fullTitle),
    )
    .map(({ fullTitle }) => fullTitle);
}

const mostFiles = 3;
