import type { EntryKind } from '../../calls/lookupEntry';

/** The codicon of an entry's kind; kinds differ by shape, not by colour alone. */
export function iconOfKind(kind: EntryKind): { icon: string; iconColor?: string } {
  switch (kind) {
    case 'found':
      return { icon: 'pass', iconColor: 'charts.green' };
    case 'archived':
      return { icon: 'archive' };
    case 'merged':
      return { icon: 'git-merge' };
    case 'missing':
      return { icon: 'question', iconColor: 'problemsWarningIcon.foreground' };
    case 'failed':
      return { icon: 'error', iconColor: 'problemsErrorIcon.foreground' };
    case 'notSent':
      return { icon: 'circle-slash' };
  }
}
