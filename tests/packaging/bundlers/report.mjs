// What a bundle must not hold, and how large it is.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync, inflateRawSync } from "node:zlib";

const repository = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Where something was built: nobody else's business, and another build's bytes would differ. */
const MACHINE = [
  ["a home folder", /\/root\/|\/home\/\w|\/Users\/\w|[A-Z]:\\+Users\\/],
  ["the builder's home folder", new RegExp(`${escaped(homedir())}[/\\\\]`)],
  ["the repository's folder", new RegExp(`${escaped(repository)}[/\\\\]`)],
  ["a cargo registry", /\.cargo[/\\]|index\.crates\.io|github\.com-[0-9a-f]{16}/],
];
// An import, which a browser can't resolve. To ask `process`, where there is one, for a module that it has is none.
const NODE = ["a module of Node", /\bnode:fs\b|\b(?:from|import)\s*\(?\s*["']node:|\brequire\(\s*["'](?:node:|fs|crypto|buffer|path|module)\b/];
const BUFFER = ["Buffer", /\bBuffer\s*[.([]|\b(?:typeof|instanceof|new)\s+Buffer\b/];
const EVAL = ["eval", /(?<![.\w])eval\(|\bnew Function\(/];
const FILE = ["a file beside the bundle", /_bg\.wasm|import\.meta/];
const INLINE = ["the module as text", /[A-Za-z0-9+/]{10000,}/];
/** What the module of the whole core says, and no other. */
const KEYS = [
  ["big numbers", /bits_precision/],
  ["the reading of RSA keys", /RSA PRIVATE KEY/],
  ["RSA's own errors", /an odd modulus/],
  ["ECDSA", /P256Key\(/],
  ["Ed25519", /Ed25519Key\(public\)/],
  ["JSON Web Keys", /JSON that holds no key/],
  ["JSON Web Tokens", /no token of three parts/],
  ["HTTP Message Signatures", /another `created` or `expires`/],
  ["multipart forms", /a multipart form/],
  ["what inflates", /its gzip is cut short/],
  ["secrets that challenges deliver", /it delivers a secret/],
];
/** Providers' names stand in records alone. */
const RECORDS = [
  ["ThunderStack's record", /x-thunderstack-signature/i],
  ["Stripe's record", /stripe-signature/i],
];
/** What `hookseal/base` with one record of another provider must not hold. */
export const NOT_IN_BASE = [...KEYS, ...RECORDS];

/** What each kind of bundle must not hold, beside machine paths. */
const FORBIDDEN = {
  node: [EVAL, FILE],
  browser: [EVAL, FILE, NODE, BUFFER],
  worker: [EVAL, NODE, BUFFER, INLINE],
  base: [EVAL, FILE, NODE, BUFFER, ...NOT_IN_BASE],
  package: [EVAL],
};
/** What its WebAssembly must not hold, beside machine paths. */
const FORBIDDEN_IN_MODULES = { base: NOT_IN_BASE };

/** Reads every file of a folder; throws with all that is forbidden in it, else answers its size. */
export function report(folder, kind) {
  const found = findings(folder, kind);
  if (found.length > 0) throw new Error(found.join("\n"));
  const files = filesIn(folder).map((file) => readFileSync(file));
  const kilobytes = (sizes) => `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} KB`;
  return `${kilobytes(files.map((file) => file.length))}, gzipped ${kilobytes(files.map((file) => gzipSync(file).length))}`;
}

/** `FILE holds WHAT: …`, for all that is forbidden. */
export function findings(folder, kind) {
  const found = [];
  const inModules = [...MACHINE, ...(FORBIDDEN_IN_MODULES[kind] ?? [])];
  for (const file of filesIn(folder)) {
    // One byte, one character: what is searched for is ASCII.
    const text = readFileSync(file, "latin1");
    const name = relative(folder, file);
    look(name, text, file.endsWith(".wasm") ? inModules : [...MACHINE, ...FORBIDDEN[kind]]);
    for (const [base64] of text.matchAll(/[A-Za-z0-9+/]{10000,}={0,2}/g)) {
      const bytes = Buffer.from(base64, "base64");
      const module = (bytes[0] === 0 ? bytes : inflateRawSync(bytes)).toString("latin1");
      if (!module.startsWith("\0asm")) throw new Error(`${name} holds text that isn't the module`);
      look(`${name}, in the WebAssembly,`, module, inModules);
    }
  }
  return found;

  function look(where, text, forbidden) {
    for (const [what, pattern] of forbidden) {
      const match = pattern.exec(text);
      if (match) found.push(`${where} holds ${what}: …${text.slice(match.index, match.index + 60).replace(/[^ -~]/g, ".")}…`);
    }
  }
}

function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return paths.filter((path) => statSync(path).isFile() && !path.endsWith(".d.ts"));
}
