import type { BodyFormat, Encoding, EventTimeFormat, SentValue } from "./names.js";
import type { Condition, Pattern, Place, Scheme, Template } from "./scheme.js";

export type * from "./scheme.js";

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
  /** What the receiver sets in its options, by name. */
  readonly settings?: Readonly<Record<string, Setting>>;
  /** What makes two deliveries the same event. Default: the event's id, or the body. */
  readonly event_key?: readonly Place[] | "body" | "type-and-body" | "time-and-body" | "none";
  /** Requests that aren't events and want an answer. */
  readonly challenges?: readonly Challenge[];
  /** The unsigned header that names one delivery. */
  readonly delivery_id?: string;
  /** Where a delivery says which attempt it is, unsigned: `onResult` tells it. `first`: what the first has, 0 where retries are counted. */
  readonly attempt?: { readonly header?: string; readonly json?: string; readonly first?: 0 | 1 };
  /** What the provider sends beside the signature. */
  readonly headers?: readonly { readonly name: string; readonly value: SentValue }[];
  /** The HTTP status suggested for a delivery that can't be authenticated. Default: 401. */
  readonly rejection_status?: number;
  /** What the provider takes for an acknowledgement, where success alone isn't enough: what receivers answer, as plain text. */
  readonly acknowledgement?: {
    /** Default: 200. */
    readonly status?: number;
    readonly text: string;
  };
  /** The largest body that the provider sends, in bytes, where it documents one. */
  readonly max_body?: number;
  /** The documented retry schedules, the one that applies first. */
  readonly retry_schedules?: readonly (Pick<RetrySchedule, "source" | "attempts"> & Partial<RetrySchedule> & { readonly note?: string })[];
  /** For how many seconds the provider delivers again, where it documents that alone. */
  readonly retry_span_s?: number;
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
  /** The shape of the event's data. Default: an object. */
  readonly data?: Shape;
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

/** What the receiver sets in its options. */
export interface Setting {
  readonly description?: string;
  readonly default?: string;
  readonly pattern?: Pattern;
  /** Those that it can have. Default: any. */
  readonly values?: readonly string[];
}

/** Where an event's parts are: field names of the payload, paths joined by dots, other places, or text with places in braces. */
export interface Envelope {
  /** The event type. */
  readonly type?: string | Place | Template;
  /** The event's own id. */
  readonly id?: string | Place | Template;
  /** When the event happened. */
  readonly timestamp?: string | Place | Template;
  /** How that time is written. Default: `rfc3339`. */
  readonly timestamp_format?: EventTimeFormat;
  /** The event's data. Default: the whole payload. */
  readonly data?: string;
  /** What a body is. Default: `json`. */
  readonly format?: BodyFormat;
  /** Where the events are in a body that holds several, for `verifyAll`: `events[]`, `[]`. */
  readonly items?: string;
  /** The types that can come, where they stand in a header. */
  readonly types?: readonly string[];
  /** The node that sent the event, and the field that repeats it. */
  readonly node?: { readonly id: string; readonly repeated?: string };
}

/** A request that isn't an event and wants an answer. */
export interface Challenge {
  /** How such a request is told: its `method` (default: POST), `body` (`""`: empty), and what has to be at places. */
  readonly when: Readonly<Record<string, Condition>>;
  /** Whether it is signed as a delivery is, and answered only then. */
  readonly signed?: boolean;
  /** What it asks to be answered, as `{token}`, and the pattern that it has to match. */
  readonly token?: { readonly place: Place; readonly pattern?: Pattern };
  /** Where the token stands that the receiver has set: the setting `verify_token`, or another one. */
  readonly verify_token?: Place | { readonly place: Place; readonly setting: string };
  /** What is hashed for the answer, as `{digest}`: by a hash, or as the scheme signs, under the receiver's secret. */
  readonly digest?: { readonly algorithm?: "sha1" | "sha256" | "sha384" | "sha512"; readonly template?: Template; readonly encoding: Encoding };
  /** The answer: templates of `{token}`, `{digest}`, `{url-without-query}` and places. */
  readonly answer: {
    /** Default: 200. */
    readonly status?: number;
    readonly text?: Template;
    readonly json?: Readonly<Record<string, Template | number | boolean>>;
    readonly headers?: Readonly<Record<string, Template>>;
  };
  /** Where the key stands that it delivers. */
  readonly delivers_key?: Place;
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
