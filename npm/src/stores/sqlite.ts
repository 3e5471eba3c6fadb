/**
 * Remembers handled events in SQLite, in Node, Bun or Deno, and in Cloudflare's D1.
 *
 * @module
 */
import { objectOption, ownOptions } from "../option-checks.js";
import { TableStore, type Dialect, type Row, type TableOptions } from "./sql.js";

/** What is used of a database of `node:sqlite`, `better-sqlite3` or `bun:sqlite`. */
export interface SqliteDatabase {
  prepare(statement: string): { all(...parameters: never[]): unknown[] };
}

/** What is used of a D1 database, as a binding. */
export interface D1Binding {
  prepare(statement: string): { bind(...parameters: unknown[]): { all(): Promise<{ readonly results: unknown[] }> } };
}

const now = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)";

const dialect: Dialect = {
  parameter: () => "?",
  now,
  after: (seconds) => `${now} + CAST(${seconds} * 1000 AS INTEGER)`,
  columns: "key TEXT PRIMARY KEY, token TEXT NOT NULL, done INTEGER NOT NULL, fingerprint TEXT, expires INTEGER NOT NULL",
};

/** A store in a table of SQLite, for the processes of one machine. */
export class SqliteStore extends TableStore {
  constructor(database: SqliteDatabase, options: TableOptions = {}) {
    objectOption("database", database, "a database of node:sqlite, better-sqlite3 or bun:sqlite", ["prepare"]);
    super(runIn(database), dialect, ownOptions(options, ["table", "retention"]));
  }
}

function runIn(database: SqliteDatabase) {
  return async (statement: string, parameters: readonly unknown[]): Promise<readonly Row[]> => {
    const prepared = database.prepare(statement) as { all(...parameters: unknown[]): unknown[]; run(...parameters: unknown[]): unknown };
    if (!/^SELECT| RETURNING /.test(statement)) {
      prepared.run(...parameters);
      return [];
    }
    return prepared.all(...parameters) as Row[];
  };
}

/** A store in a table of Cloudflare's D1, for all isolates of a Worker. */
export class D1Store extends TableStore {
  constructor(database: D1Binding, options: TableOptions = {}) {
    objectOption("database", database, "a D1 database, as a binding", ["prepare"]);
    const run = async (statement: string, parameters: readonly unknown[]): Promise<readonly Row[]> =>
      (await database.prepare(statement).bind(...parameters).all()).results as Row[];
    super(run, dialect, ownOptions(options, ["table", "retention"]));
  }
}
