/**
 * The JSON editor: eight times all the rest of the page. In a file of its own, with what is used of it and nothing else, so that the
 * page is one file until a tab needs the editor; each further file is a way to VS Code and back.
 */
export { EditorView } from '@codemirror/view';
export {
  createJSONEditor,
  createValueSelection,
  getFocusPath,
  Mode,
  ReadonlyValue,
} from 'vanilla-jsoneditor';
