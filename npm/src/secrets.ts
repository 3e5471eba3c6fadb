import { plainBytes, rawBody } from "./body.js";
import { secretNotUnicode, secretOfWrongType } from "./core.js";
import { listOf } from "./options.js";
import { typeName } from "./type-name.js";

/**
 * An HMAC secret, or a key in PEM or DER. For schemes whose secrets are base64 (Standard Webhooks), text is decoded;
 * bytes are the key itself, unless they begin with the secrets' prefix (`whsec_`): then they are text.
 */
export type Secret = string | Uint8Array;

const encoder = new TextEncoder();
const loneSurrogate = /\p{Surrogate}/u;

/** @internal A secret's bytes. The core decodes text of schemes whose secrets are base64, and takes bytes as they are. */
export interface GivenSecret {
  readonly bytes: Uint8Array;
  readonly isText: boolean;
}

/** @internal The secrets that a caller gave, one or several. */
export function givenSecrets(secret: unknown): GivenSecret[] {
  return Array.from(listOf(secret), (one: unknown, index) => {
    if (typeof one === "string") {
      // As U+FFFD, different secrets would become one key.
      if (loneSurrogate.test(one)) throw secretNotUnicode(index);
      return { bytes: encoder.encode(one), isText: true };
    }
    if (ArrayBuffer.isView(one)) {
      return { bytes: plainBytes(rawBody(one, (found) => secretOfWrongType(index, found))), isText: false };
    }
    throw secretOfWrongType(index, typeName(one));
  });
}

/** @internal All bytes, one piece after another. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
