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
  readonly #open = new Map<string, PostgresConnection>();

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
      const lock = "SELECT pg_try_advisory_xact_lock($1::bigint) AS token";
      const [locked] = (await connection.query(lock, [BigInt.asIntN(64, BigInt(`0x${hash.slice(0, 16)}`)).toString()])).rows as Row[];
      const [row] = locked?.token ? ((await connection.query(this.statements.held, [hash])).rows as Row[]) : [];
      if (locked?.token && !row?.done) {
        const token = crypto.randomUUID();
        this.#open.set(token, connection);
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
    const connection = this.#take(token);
    if (!connection) return this.#isCommitted(await sha256Hex(key), token);
    try {
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
    const connection = this.#take(token);
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

  #take(token: string): PostgresConnection | undefined {
    const connection = this.#open.get(token);
    this.#open.delete(token);
    return connection;
  }
}

/** One that is lost says so by an event, too, which would end the process; what is asked of it next fails. */
function ignore(): void {}

function giveBack(connection: PostgresConnection, isBroken = false): void {
  connection.off?.("error", ignore);
  connection.release(isBroken);
}
