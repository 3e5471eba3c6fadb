// What `cargo xtask types` writes into platforms.js.

/** The built-in providers: a line for each record, which begins with its id. It lacks `events` and `$defs`. */
export const records: string;
/** Those, likewise: the core reads what it needs of them when an event comes. */
export const events: string;
/** Each provider's id and signature header, one per line. */
export const knownHeaders: string;
