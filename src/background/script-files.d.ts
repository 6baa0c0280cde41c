declare module '*?script&iife' {
  /** Path of the self-contained script in the built extension. */
  const file: string;
  export default file;
}
