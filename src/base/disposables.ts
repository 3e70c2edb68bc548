/** Anything that holds a resource until it is told to let go. VS Code's own disposables fit. */
export interface Disposable {
  dispose(): unknown;
}
