import type { CoverageFile } from 'monocart-coverage-reports';

/** How many of its statements ran, of a folder's files together. */
export interface FolderCoverage {
  readonly folder: string;
  readonly statements: number;
  readonly covered: number;
}

/** Sums up what was found out of files, such as `src/features/lookups/index.ts`, for each folder below `src`, and for all. */
export function coverageOfFolders(files: readonly CoverageFile[]): readonly FolderCoverage[] {
  const folders = new Map<string, FolderCoverage>();
  for (const { sourcePath, summary } of files) {
    for (const folder of [folderOf(sourcePath), 'src']) {
      const sum = folders.get(folder) ?? { folder, statements: 0, covered: 0 };
      folders.set(folder, {
        folder,
        statements: sum.statements + summary.statements.total,
        covered: sum.covered + summary.statements.covered,
      });
    }
  }
  return [...folders.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Files that lie in `src` itself count for the whole only. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}
