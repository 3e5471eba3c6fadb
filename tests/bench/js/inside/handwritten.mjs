// What people write by hand: the documentation's snippets, asked as their handlers ask them.
import { documented } from "./agreement/snippets.mjs";

/** Their handlers look the signature up in Node's header object. */
export const inNode = documented;

const named = (snippet, name) => ({ headers, body }, secret) => snippet({ headers: { [name]: headers.get(name) }, body }, secret);

/** The same where the request has `Headers`. */
export const onHeaders = {
  tusky: named(documented.tusky, "x-tusky-signature"),
  filedgr: named(documented.filedgr, "x-filedgr-signature"),
  thunderstack: named(documented.thunderstack, "x-thunderstack-signature"),
  tuteliq: named(documented.tuteliq, "x-tuteliq-signature"),
  tectra: named(documented.tectra, "x-tectra-signature"),
};
