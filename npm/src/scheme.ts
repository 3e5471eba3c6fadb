import type { Algorithm, BodyFormat, Encoding, KeyDecoding, SignedTimeFormat } from "./names.js";

/** Where a value of a delivery stands: `header:X-Topic`, `json:data.items[0].id`, `form:a`, `query:a`, `path`, `claim:a`, `signature:t`, `jws:kid`, `setting:a`. */
export type Place = string;
/** Text with values in braces: `{timestamp}.{body}`, `{json:resource}.{json:event}`. */
export type Template = string;
/** A regular expression that the whole text matches; a part of the usual syntax. */
export type Pattern = string;
/** What has to be at a place: something, nothing, this text or one of these. */
export type Condition = boolean | string | readonly string[];

/** How a provider authenticates a delivery. */
export interface Scheme {
  /** Where the signature is and how it is written. */
  readonly signature: SignatureHeader;
  /** What makes the signature. */
  readonly algorithm: Algorithm;
  /** What is signed. Default: `{body}`. */
  readonly template?: Template;
  /** How a secret becomes a key. Default: its own bytes. */
  readonly key?: KeyFormat;
  /** The signed time. */
  readonly timestamp?: SignedTimestamp | null;
  /** The header, or place, that is signed as `{id}`. */
  readonly id?: string | null;
  /** For JWT, JWS and HTTP message signatures: the algorithms that are pinned. */
  readonly algorithms?: readonly string[];
  /** `false` where the body isn't bound. Default: found from what is signed. */
  readonly covers_body?: boolean;
  /** Whether a JSON value, or a header's that the delivery names, may hold the text that separates it from the next. */
  readonly unescaped?: boolean;
  /** Patterns that values match. */
  readonly patterns?: Readonly<Record<Place, Pattern>>;
  /** What has to be at places. */
  readonly require?: Readonly<Record<Place, Template | readonly Template[]>>;
  /** Values that must be those of a template. `place?`: absent only where what it covers is empty. */
  readonly match?: Readonly<Record<string, Template>>;
  /** Claims of a JWT that must be a template's value. `name?`: as for `match`. */
  readonly claims?: Readonly<Record<string, Template | readonly Template[]>>;
  /** Whether all customers of the platform share the key. */
  readonly shared_key?: boolean;
  /** Signed places that are compared with the receiver's own values. */
  readonly audience?: Readonly<Record<Place, Template>>;
  /** Other schemes; the first whose conditions hold decides. */
  readonly alternatives?: readonly Alternative[];
  /** Whether a delivery to which no alternative applies is refused. */
  readonly alternatives_required?: boolean;
  /** Headers that the delivery itself names, and which are signed. */
  readonly signed_headers?: {
    readonly header?: string;
    readonly signature_key?: string;
    readonly separator?: string;
    readonly line?: string;
    readonly join?: string;
  };
  /** Where the items are, each of which carries its own signature: `notificationItems[].NotificationRequestItem`. */
  readonly items?: string;
  /** The field of a form, or the claim of a token, that has the JSON which paths and the envelope read. Default: the body. */
  readonly body?: `form:${string}` | `claim:${string}`;
  /** How a body may be compressed: one that begins as that does is inflated first. What it holds is signed, and is the payload. */
  readonly decompress?: "gzip";
  /** Which spellings of the URL are tried: with the default port, and without. */
  readonly url_variants?: "port";
  /** What is said of a JWS. */
  readonly jws?: { readonly detached?: boolean; readonly b64?: boolean; readonly payload?: Template };
  /** The components that an HTTP message signature must cover. */
  readonly components?: readonly string[];
  /** The tag that an HTTP message signature must have. */
  readonly tag?: string;
  /** The label of the HTTP message signature. */
  readonly label?: string;
  /** Where the platform publishes its keys. */
  readonly key_source?: {
    readonly kind: "pem" | "jwks" | "certificate" | "openid" | "x509-map" | "key-list";
    readonly url: Template;
    readonly hosts?: readonly Pattern[];
    readonly paths?: readonly Pattern[];
    /** Of a `key-list`: the field that has the list, and those of an entry that have the key's id and the key in PEM. */
    readonly list?: string;
    readonly id?: string;
    readonly key?: string;
  };
}

/** A scheme that applies where its conditions hold: its fields replace those of the other; null takes one away. */
export type Alternative = {
  readonly when: Readonly<Record<Place, Condition>>;
  /** What a body is then. Default: what `envelope.format` says. */
  readonly format?: BodyFormat | null;
} & {
  readonly [Field in Exclude<keyof Scheme, "alternatives" | "alternatives_required">]?: Scheme[Field] | null;
};

/** How a secret becomes a key. */
export interface KeyFormat {
  /** How the secret is decoded. Default: as the algorithm's keys mostly come. */
  readonly decode?: KeyDecoding;
  /** Prefixes, the first of which that is there is taken off. */
  readonly strip_prefix?: string | readonly string[];
  /** Whether base64 is padded. */
  readonly padding?: "required" | "none" | "optional";
  /** How the secret's Unicode is normalized first. */
  readonly normalize?: "nfkd";
  /** The hash of the secret that is the key. */
  readonly hash?: "sha1" | "sha256";
  /** The text that is decoded: `{secret}&`. */
  readonly template?: Template;
  /** Where a delivery names its key. */
  readonly by?: Place;
  /** Whether the n-th signature is made with the n-th key. */
  readonly paired?: boolean;
  /** Whether the key comes in an X.509 certificate. */
  readonly certificate?: boolean;
}

/** The signed time, at one place. */
export interface SignedTimestamp {
  readonly header?: string;
  readonly signature_key?: string;
  readonly json?: string;
  readonly form?: string;
  readonly query?: string;
  readonly claim?: string;
  readonly jws?: string;
  /** How it is written. */
  readonly format: SignedTimeFormat;
  /** How many seconds it may be off. Default: any number. */
  readonly tolerance_s?: number | null;
  /** For `verbatim`: what it looks like. */
  readonly pattern?: Pattern;
}

/** Where the signature is, at one place; and its grammar. */
export type SignatureHeader = {
  /** The header's name, or those of several that may carry it. */
  readonly header?: string | readonly string[];
  /** A path in the JSON of the body. */
  readonly json?: string;
  /** A field of a form. For ECDSA, `der` and `raw` say how the signature is written instead. */
  readonly form?: string;
  /** A parameter of the URL's query. */
  readonly query?: string;
  /** The whole body is the signature: a JWT. */
  readonly body?: boolean;
  /** How the signature's bytes are written. */
  readonly encoding?: Encoding;
  /** Whether base64 is padded. Default: base64 is, base64url isn't. */
  readonly padding?: "required" | "none" | "optional";
  /** Any of repeated headers may match. */
  readonly repeated?: "any";
} & (
  | { readonly kind?: "plain"; readonly prefix?: string; readonly prefix_optional?: boolean }
  | {
      readonly kind: "kv-list";
      readonly separator?: string;
      readonly signature_key: string | readonly string[];
      readonly quoted?: boolean;
      readonly group_separator?: string;
    }
  | { readonly kind: "versioned-list"; readonly separator?: string; readonly version: string; readonly version_separator?: string }
  | { readonly kind: "list"; readonly separator?: string }
  | { readonly kind: "pattern"; readonly entry: string; readonly separator?: string; readonly first?: string }
  | { readonly kind: "base64-json"; readonly signature_key: string }
);
