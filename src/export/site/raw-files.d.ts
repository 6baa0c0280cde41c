/** A file of the theme as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
