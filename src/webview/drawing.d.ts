/** An icon's file goes into the bundle as its text. */
declare module '*.svg' {
  const svg: string;
  export { svg as default };
}
