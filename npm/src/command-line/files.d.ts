declare module "*.jsonl" {
  /** The build puts the file's text there. */
  const text: string;
  export default text;
}
