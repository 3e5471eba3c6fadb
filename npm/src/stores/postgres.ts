/**
 * Remembers handled events in Postgres.
 *
 * @module
 */
import type { Claim, IdempotencyStore } from "../idempotency.js";
import { objectOption, ownOptions } from "../option-checks.js";
import { sha256Hex } from "../sha256-hex.js";
import { EventTable, TableStore, stateOf, type Dialect, type Row, type Run, type TableOptions } from "./sql.js";

/** What is used of a pool of `pg`, or of one that is like it. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

/** What is used of a pool whose connections hold transactions. */
export interface PostgresConnections extends PostgresPool {
  connect(): Promise<PostgresConnection>;
}

/** A connection of such a pool. */
export interface PostgresConnection extends PostgresPool {
  release(error?: Error | boolean): unknown;
  on?(event: "error", listener: () => void): unknown;
  off?(event: "error", listener: () => void): unknown;
}

const dialect: Dialect = {
  parameter: (at) => `$${at}`,
  now: "now()",
  after: (seconds) => `now() + ${seconds}::float8 * interval '1 second'`,
  columns: "key char(64) PRIMARY KEY, token text NOT NULL, done boolean NOT NULL, fingerprint text, expires timestamptz NOT NULL",
};

/** A store in a table of Postgres, for several processes, over the pool of `pg` that you have. */
export class PostgresStore extends TableStore {
  constructor(pool: PostgresPool, options: TableOptions = {}) {
    objectOption("pool", pool, "a Pool of pg", ["query"]);
    super(runIn(pool), dialect, ownOptions(options, ["table", "retention"]));
  }
}

function runIn(pool: PostgresPool): Run {
  return async (statement, parameters) => (await pool.query(statement, [...parameters])).rows as Row[];
}

/**
 * A store in the transaction of the handler's own writes: the claim, what the handler writes, and the commit are one
 * transaction, so that each event is handled exactly once, whatever crashes. The handler gets it, as `transaction` in its
 * third argument, and writes with it; it doesn't end it. Each event that is being handled takes a connection of the pool.
 */
export class PostgresTransactionStore extends EventTable implements IdempotencyStore {
  readonly transactional = true;
  readonly #pool: PostgresConnections;
  readonly #open = new Map<string, Open>();

  constructor(pool: PostgresConnections, options: TableOptions = {}) {
    objectOption("pool", pool, "a Pool of pg", ["query", "connect"]);
    super(runIn(pool), dialect, ownOptions(options, ["table", "retention"]));
    this.#pool = pool;
  }

  async claim(key: string): Promise<Claim> {
    const hash = await sha256Hex(key);
    const connection = await this.#pool.connect();
    connection.on?.("error", ignore);
    try {
      await connection.query("BEGIN");
      // Held until the transaction ends, or its process does.
      const lock = "SELECT pg_try_advisory_xact_lock($1::bigint) AS token, txid_current()::text AS id";
      const number = BigInt.asIntN(64, BigInt(`0x${hash.slice(0, 16)}`)).toString();
      const [locked] = (await connection.query(lock, [number])).rows as { token: boolean; id: string }[];
      const [row] = locked?.token ? ((await connection.query(this.statements.held, [hash])).rows as Row[]) : [];
      if (locked?.token && !row?.done) {
        const token = crypto.randomUUID();
        this.#open.set(token, { connection, id: locked.id });
        return { state: "claimed", token, transaction: connection };
      }
      await connection.query("ROLLBACK");
      giveBack(connection);
      return stateOf(row);
    } catch (error) {
      giveBack(connection, true); // closed, which ends its transaction
      throw error;
    }
  }

  async commit(key: string, token: string, fingerprint?: string): Promise<boolean> {
    const open = this.#take(token);
    if (!open) return this.#isCommitted(await sha256Hex(key), token);
    const { connection, id } = open;
    try {
      const [found] = (await connection.query("SELECT txid_status($1::bigint) AS status", [id])).rows as { status: string }[];
      if (found?.status === "aborted") throw new Error("the handler rolled its transaction back itself: nothing that it wrote is kept");
      const { rows } = await connection.query(this.statements.commit, [await sha256Hex(key), token, fingerprint ?? null, this.retention]);
      if (rows.length === 0) throw new Error("the event was handled by another transaction");
      await connection.query("COMMIT");
      giveBack(connection);
      this.forgetNowAndThen();
      return true;
    } catch (error) {
      giveBack(connection, true);
      throw error;
    }
  }

  async release(_key: string, token: string): Promise<void> {
    const { connection } = this.#take(token) ?? {};
    if (!connection) return;
    try {
      await connection.query("ROLLBACK");
      giveBack(connection);
    } catch (error) {
      giveBack(connection, true);
      throw error;
    }
  }

  /** Whether an earlier commit, whose answer was lost, was done. */
  async #isCommitted(hash: string, token: string): Promise<boolean> {
    const [row] = await this.run(this.statements.held, [hash]);
    return Boolean(row?.done) && row?.token === token;
  }

  #take(token: string): Open | undefined {
    const open = this.#open.get(token);
    this.#open.delete(token);
    return open;
  }
}

/** A transaction that is open, by its id in the database. */
interface Open {
  readonly connection: PostgresConnection;
  readonly id: string;
}

/** One that is lost says so by an event, too, which would end the process; what is asked of it next fails. */
function ignore(): void {}

function giveBack(connection: PostgresConnection, isBroken = false): void {
  connection.off?.("error", ignore);
  connection.release(isBroken);
}
