/** OpenCC's character tables: "traditional simplified|…" and back, the first candidate the usual one. */
declare module "opencc-js/dict/TSCharacters" {
  const entries: string;
  export default entries;
}
declare module "opencc-js/dict/STCharacters" {
  const entries: string;
  export default entries;
}
