import { plainBytes, rawBody } from "./body.js";
import { secretNotUnicode, secretOfWrongType } from "./core.js";
import { listOf } from "./options.js";
import { ownProperties, plainCopy, readSafely } from "./own.js";
import { typeName } from "./type-name.js";

/**
 * A shared secret, or a key in PEM or DER. For schemes whose secrets are base64 (Standard Webhooks), text is decoded;
 * bytes are the key itself, unless they begin with the secrets' prefix (`whsec_`): then they are text.
 */
export type Secret = string | Uint8Array;

/**
 * Keys where deliveries name theirs: by their ids, or as a JSON Web Key Set. Public ones verify; a JSON Web Key alone may
 * sign. What has `keys` is a set and what has `kty` a key, whatever they hold: neither is a key's id.
 */
export type KeySet = Readonly<Record<string, Secret>> | { readonly keys: readonly object[] } | { readonly kty: string };

const encoder = new TextEncoder();

/** @internal A secret's bytes. The core decodes text of schemes whose secrets are base64, and takes bytes as they are. */
export interface GivenSecret {
  readonly bytes: Uint8Array;
  readonly isText: boolean;
  /** The key's id; undefined, and not inherited, for a secret without one. */
  readonly id: Uint8Array | undefined;
}

/** @internal The secrets that a caller gave, one or several. */
export function givenSecrets(secret: unknown): GivenSecret[] {
  const secrets = listOf(secret, (found) => secretOfWrongType(0, found));
  return secrets.flatMap((one, index) => readSafely(() => secretsOf(one, index), (found) => secretOfWrongType(index, found)));
}

/** A secret, or those of an object. */
function secretsOf(one: unknown, index: number): GivenSecret[] {
  if (typeof one !== "object" || one === null || ArrayBuffer.isView(one)) return [givenSecret(one, index)];
  const keys = ownProperties(one);
  if (keys.keys !== undefined || keys.kty !== undefined) {
    const json = JSON.stringify(plainCopy(keys, () => secretOfWrongType(index, "keys that JSON can't hold")));
    return [givenSecret(json, index)];
  }
  const ids = Array.isArray(one) ? [] : Object.keys(keys);
  if (ids.length === 0) throw secretOfWrongType(index, typeName(one));
  return ids.map((id) => ({ ...givenSecret(keys[id], index), id: utf8(id, index) }));
}

function givenSecret(one: unknown, index: number): GivenSecret {
  if (typeof one === "string") return { bytes: utf8(one, index), isText: true, id: undefined };
  if (ArrayBuffer.isView(one)) {
    return { bytes: plainBytes(rawBody(one, (found) => secretOfWrongType(index, found))), isText: false, id: undefined };
  }
  throw secretOfWrongType(index, typeName(one));
}

function utf8(text: string, index: number): Uint8Array {
  // As U+FFFD, different secrets would become one key.
  if (hasLoneSurrogate(text)) throw secretNotUnicode(index);
  return encoder.encode(text);
}

/** Says that the next length is that of a key's id. */
const isId = -(2 ** 31);

/** @internal All secrets as the core takes them: their bytes, and how long each is: positive for text, negative for bytes. */
export function flattened(secrets: readonly GivenSecret[]): [joined: Uint8Array, lengths: Int32Array] {
  const joined = join(secrets.flatMap(({ bytes, id }) => (id ? [id, bytes] : [bytes])));
  const length = ({ bytes, isText }: GivenSecret): number => (isText ? bytes.length : -bytes.length);
  return [joined, Int32Array.from(secrets.flatMap((one) => (one.id ? [isId, one.id.length, length(one)] : [length(one)])))];
}

/** Without a regular expression: if the stack runs out while Node 24 compiles one, that is a SyntaxError. */
function hasLoneSurrogate(text: string): boolean {
  for (const character of text) {
    if (character.length === 1 && character >= "\ud800" && character <= "\udfff") return true;
  }
  return false;
}

/** All bytes, one piece after another. */
function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
