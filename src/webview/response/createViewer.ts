import type { JsonEditor, JSONEditorSelection, Mode } from 'vanilla-jsoneditor';
import type * as jsonEditor from '../jsonEditor';
import { keepAccessible } from './keepAccessible';
import { letKeysThrough } from './letKeysThrough';
import type { RenderedValue } from './meanings';

/** The JSON editor as a viewer, of nothing yet: read-only, without its own menu, in the manners of VS Code. */
export function createViewer(
  { createJSONEditor, ReadonlyValue }: typeof jsonEditor,
  target: HTMLElement,
  label: string,
  { besideValue, ...props }: ViewerProps,
): JsonEditor {
  const editor = createJSONEditor({
    target,
    props: {
      ariaLabel: label,
      content: { text: '' },
      readOnly: true,
      mainMenuBar: false,
      navigationBar: false,
      statusBar: false,
      askToFormat: false,
      onError: reportError,
      ...props,
      // Values are shown as they are: no colour pickers, check boxes or guesses at dates.
      onRenderValue: (rendered: RenderedValue) => [
        { component: ReadonlyValue, props: rendered },
        ...(besideValue?.(rendered) ?? []),
      ],
    },
  });
  keepAccessible(target, label);
  letKeysThrough(target);
  // The text view takes on a new theme only when told to; all else follows by itself.
  new MutationObserver(() => void editor.refresh()).observe(document.body, {
    attributeFilter: ['class'],
  });
  return editor;
}

/** What viewers differ in. */
interface ViewerProps {
  readonly mode: Mode;
  readonly onSelect?: (selection: JSONEditorSelection | undefined) => void;
  /** What stands behind a value, if anything. */
  readonly besideValue?: (rendered: RenderedValue) => readonly object[];
}

/** Opens the editor's search. It answers only to its key, and only where the keyboard is in it. */
export function openSearch(editor: JsonEditor): void {
  editor.focus();
  const key = { key: 'f', ctrlKey: true, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
}
