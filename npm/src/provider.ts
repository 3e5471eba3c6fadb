import type { Algorithm, Encoding, EventTimeFormat, KeyDecoding, SentValue, SignedTimeFormat } from "./names.js";

/**
 * A platform that sends webhooks, as data: the built-in ones, and one of your own.
 * Field names are the same in every language.
 */
export interface Provider {
  /** The provider's name in code. */
  readonly id: string;
  /** How the provider authenticates a delivery. */
  readonly scheme: Scheme;
  /** Where an event's parts are in the payload. */
  readonly envelope?: Envelope;
  /** The unsigned header that names one delivery. */
  readonly delivery_id?: string;
  /** What the provider sends beside the signature. */
  readonly headers?: readonly { readonly name: string; readonly value: SentValue }[];
  /** The HTTP status suggested for a delivery that can't be authenticated. Default: 401. */
  readonly rejection_status?: number;
  /** The largest body that the provider sends, in bytes, where it documents one. */
  readonly max_body?: number;
  /** The documented retry schedules, the one that applies first. */
  readonly retry_schedules?: readonly (Pick<RetrySchedule, "source" | "attempts"> & Partial<RetrySchedule> & { readonly note?: string })[];
  /** Whether `events` has every type that can come. */
  readonly events_closed?: boolean;
  /** The documented event types, by their name in the payload. */
  readonly events?: Readonly<Record<string, EventType>>;
  /** Shapes that have a name. */
  readonly $defs?: Readonly<Record<string, Shape>>;
  /** For people, and of no effect: as in the files of `providers/`. */
  readonly $schema?: string;
  readonly name?: string;
  readonly sources?: readonly object[];
  readonly secret?: object;
  readonly notes?: readonly string[];
}

/** A documented event type. */
export interface EventType {
  readonly description?: string;
  /** The shape of the event's data. */
  readonly data: Shape;
  /** Whether the sample is the documentation's own. Default: no, it is a plausible one. */
  readonly documented?: boolean;
  /** A whole payload of this type. */
  readonly sample?: object;
}

/**
 * The documented shape of a value: a part of JSON Schema. Fields that aren't named may come too; one that
 * isn't required may be absent or null. An integer is written without fraction and exponent.
 */
export type Shape = { readonly description?: string } & (
  | { readonly $ref: string }
  | { readonly type: "string"; readonly enum?: readonly string[] }
  | { readonly type: "integer" | "number" | "boolean" }
  | { readonly type: "object"; readonly properties?: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }
  | { readonly type: "array"; readonly items: Shape }
);

/** How a secret becomes a key. */
export interface KeyFormat {
  /** How it is decoded. */
  readonly decode?: KeyDecoding;
  /** Prefixes, the first of which that is there is taken off first. */
  readonly strip_prefix?: string | readonly string[];
  /** Whether base64 is padded. Default: as it comes. */
  readonly padding?: "required" | "none" | "optional";
  /** How its Unicode is normalized first. */
  readonly normalize?: "nfkd";
  /** The text that is decoded: `{secret}&`. */
  readonly template?: string;
  /** The hash of the secret that is the key. */
  readonly hash?: "sha1" | "sha256";
  /** The place where a delivery names its key. */
  readonly by?: string;
  /** Whether the n-th signature is made with the n-th key. */
  readonly paired?: boolean;
  /** Whether the key comes in an X.509 certificate. */
  readonly certificate?: boolean;
}

/** How a provider authenticates a delivery. */
export interface Scheme {
  /** Where the signature is and how it is written. */
  readonly signature: SignatureHeader;
  /** What makes the signature. */
  readonly algorithm: Algorithm;
  /**
   * What is signed: literal text and `{body}`, `{timestamp}`, `{id}`, `{url}`,
   * `{method}`, `{header:Name}`. Default: `{body}`.
   */
  readonly template?: string;
  /** How a secret becomes a key. Default: its own bytes. */
  readonly key?: KeyFormat;
  /** The signed time: in a header of its own, or an entry of the signature header. */
  readonly timestamp?: {
    readonly header?: string;
    readonly signature_key?: string;
    readonly format: SignedTimeFormat;
    readonly tolerance_s?: number | null;
  };
  /** The header that is signed as `{id}`. */
  readonly id?: string;
}

/** The header that carries the signature, and its grammar. */
export type SignatureHeader =
  | { readonly kind: "plain"; readonly header: string; readonly encoding: Encoding; readonly prefix?: string }
  | {
      readonly kind: "kv-list";
      readonly header: string;
      readonly encoding: Encoding;
      readonly separator?: string;
      readonly signature_key: string;
    }
  | {
      readonly kind: "versioned-list";
      readonly header: string;
      readonly encoding: Encoding;
      readonly separator?: string;
      readonly version: string;
      readonly version_separator?: string;
    };

/** Where an event's parts are in the payload: field names, or paths joined by dots. */
export interface Envelope {
  /** The event type. */
  readonly type?: string;
  /** The event's own id. */
  readonly id?: string;
  /** When the event happened. */
  readonly timestamp?: string;
  /** How that time is written. Default: `rfc3339`. */
  readonly timestamp_format?: EventTimeFormat;
  /** The event's data. Default: the whole payload. */
  readonly data?: string;
  /** The node that sent the event, and the field that repeats it. */
  readonly node?: { readonly id: string; readonly repeated?: string };
}

/** When a provider delivers again, as it documents it. */
export interface RetrySchedule {
  /** Where the documentation says so. */
  readonly source: string;
  /** How often a delivery is attempted at most, the first attempt included. */
  readonly attempts: number;
  /** Seconds waited before the second attempt, the third, and so on. */
  readonly delays: readonly number[];
  /** Seconds the receiver has to answer; null where it isn't documented. */
  readonly timeout: number | null;
}
