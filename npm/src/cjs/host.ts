// What the file of CommonJS takes from Node itself: the build puts these in the place of the globals, which Jest's jsdom lacks.
declare const require: (name: string) => any;

/** Node's module of that name; `require` before Node 20.16. Jest lets tests replace what `require` gives. */
export const builtinModule: (name: string) => any =
  (globalThis as { process?: { getBuiltinModule?: (name: string) => any } }).process?.getBuiltinModule ?? ((name) => require(name));

const { TextEncoder, TextDecoder } = builtinModule("util");
export { TextEncoder, TextDecoder };
