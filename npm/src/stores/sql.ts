import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { invalidOption, textOption } from "../option-checks.js";
import { sha256Hex } from "../sha256-hex.js";
import { giveBack } from "./late-claims.js";

/** What a store in a table takes. */
export interface TableOptions extends RetentionOptions {
  /** The table's name. Default: `hookseal_events`. */
  readonly table?: string;
}

/** @internal A row, as far as it is asked for. */
export interface Row {
  readonly token?: unknown;
  readonly done?: unknown;
  readonly fingerprint?: unknown;
}

/** @internal How a kind of database writes what differs. */
export interface Dialect {
  /** The n-th parameter, from 1; each statement has them in order, and once. */
  parameter(at: number): string;
  readonly now: string;
  /** So many seconds from now. */
  after(seconds: string): string;
  readonly columns: string;
}

/** @internal Runs a statement, and returns its rows. */
export type Run = (statement: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;

const hourMillis = 3_600_000;

/** A table of events: one row each, under its key's hash, because keys are text of any length. */
export abstract class EventTable extends RetainingStore {
  /** @internal */
  protected readonly run: Run;
  /** @internal */
  protected readonly statements: Statements;
  #forgotAt = performance.now();

  /** @internal */
  protected constructor(run: Run, dialect: Dialect, { table = "hookseal_events", retention }: TableOptions) {
    super(retention);
    if (!/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$/.test(textOption("table", table))) {
      throw invalidOption("table", "a table's name of letters, digits and _, with its schema's before a dot", "another");
    }
    this.run = run;
    this.statements = statementsFor(table, dialect);
  }

  /** Makes the table, if it isn't there: for a start, or see the guide for a migration of yours. */
  async createTable(): Promise<void> {
    for (const statement of this.statements.create) await this.run(statement, []);
  }

  /** Deletes what needn't be remembered any longer. The store does so by itself once an hour, while events come. */
  async forget(): Promise<void> {
    this.#forgotAt = performance.now();
    await this.run(this.statements.forget, []);
  }

  /** @internal After each commit. */
  protected forgetNowAndThen(): void {
    if (performance.now() - this.#forgotAt > hourMillis) this.forget().catch(() => {}); // the next hour, then
  }
}

/** What stores share whose claims are rows. */
export abstract class TableStore extends EventTable implements IdempotencyStore {
  async claim(key: string, ttl: number): Promise<Claim> {
    const [hash, token] = [await sha256Hex(key), crypto.randomUUID()];
    try {
      const [row] = await this.run(this.statements.claim, [hash, token, ttl]);
      if (row) return { state: "claimed", token };
      return stateOf((await this.run(this.statements.held, [hash]))[0]);
    } catch (error) {
      // The database may have got it all the same, and nobody would be at work on the event.
      void giveBack(async () => (await this.run(this.statements.release, [hash, token])).length > 0, ttl);
      throw error;
    }
  }

  async commit(key: string, token: string, fingerprint?: string): Promise<boolean> {
    const rows = await this.run(this.statements.commit, [await sha256Hex(key), token, fingerprint ?? null, this.retention]);
    this.forgetNowAndThen();
    return rows.length > 0;
  }

  async renew(key: string, token: string, ttl: number): Promise<boolean> {
    return (await this.run(this.statements.renew, [await sha256Hex(key), token, ttl])).length > 0;
  }

  async release(key: string, token: string): Promise<void> {
    await this.run(this.statements.release, [await sha256Hex(key), token]);
  }
}

/** @internal What a row says of an event; of none, another has just taken or released it. */
export function stateOf(row: Row | undefined): Claim {
  if (!row || !row.done) return { state: "in_progress" };
  return { state: "done", ...(typeof row.fingerprint === "string" && { fingerprint: row.fingerprint }) };
}

/** @internal */
export type Statements = ReturnType<typeof statementsFor>;

/** @internal The statements of a table. Each is atomic by itself. */
function statementsFor(table: string, { parameter, now, after, columns }: Dialect) {
  const [key, token, third, fourth] = [parameter(1), parameter(2), parameter(3), parameter(4)];
  const insert = `INSERT INTO ${table} AS held (key, token, done, fingerprint, expires) VALUES`;
  const update =
    "ON CONFLICT (key) DO UPDATE SET token = excluded.token, done = excluded.done, fingerprint = excluded.fingerprint, expires = excluded.expires";
  return {
    create: [
      `CREATE TABLE IF NOT EXISTS ${table} (${columns})`,
      `CREATE INDEX IF NOT EXISTS ${table.replace(".", "_")}_expires ON ${table} (expires)`,
    ],
    claim: `${insert} (${key}, ${token}, FALSE, NULL, ${after(third)}) ${update} WHERE held.expires <= ${now} RETURNING token`,
    held: `SELECT token, done, fingerprint FROM ${table} WHERE key = ${key} AND expires > ${now}`,
    // A claim that expired and that nobody took is still good for these.
    commit: `${insert} (${key}, ${token}, TRUE, ${third}, ${after(fourth)}) ${update} WHERE held.token = excluded.token OR held.expires <= ${now} RETURNING token`,
    renew: `${insert} (${key}, ${token}, FALSE, NULL, ${after(third)}) ${update} WHERE (held.token = excluded.token AND NOT held.done) OR held.expires <= ${now} RETURNING token`,
    release: `DELETE FROM ${table} WHERE key = ${key} AND token = ${token} AND NOT done RETURNING token`,
    forget: `DELETE FROM ${table} WHERE expires <= ${now}`,
  };
}
