declare module 'opencc-js/dict/TSCharacters' {
  /** OpenCC's table: `traditional simplified[ simplified…]`, pairs apart by `|`. */
  const pairs: string;
  export default pairs;
}
