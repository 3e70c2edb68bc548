import type { Contents, ToResults } from '../../protocol/resultsProtocol';

/** True for messages that make the view, which count and must not be missed. */
export function isContents(message: ToResults | undefined): message is Contents {
  return message?.kind === 'open' || message?.kind === 'update';
}
