import type { IdempotencyStore } from "./idempotency.js";
import { invalidOption } from "./option-checks.js";
import { MemoryStore } from "./stores/memory.js";
import { typeName } from "./type-name.js";

/** The name of an endpoint, or a function of the request, where there are several behind one receiver. */
export type NameOption<Request> = string | ((request: Request) => string | Promise<string>) | undefined;

/** Which names are taken in each store of this process. */
const taken = new WeakMap<object, Set<string>>();

/** @internal What an endpoint's keys begin with, so that two endpoints on one store don't take each other's events. */
export class ReceiverName<Request> {
  readonly #name: NameOption<Request>;

  /** `provider`: the platform's id, as far as it is known. */
  constructor(name: NameOption<Request>, store: IdempotencyStore | undefined, provider: string | null | undefined) {
    if (name === undefined && store && !(store instanceof MemoryStore)) {
      throw invalidOption("name", "the endpoint's name, which its keys in this store begin with", "nothing");
    }
    this.#name = name;
    const known = name ?? provider;
    if (!store || typeof known !== "string") return;
    const names = taken.get(store) ?? new Set();
    if (names.has(known)) throw invalidOption("name", "another for each receiver on one store", `a second ${known}`);
    taken.set(store, names.add(known));
  }

  /** The name for a request. */
  async of(request: Request, provider: string | null): Promise<string> {
    const name: unknown = typeof this.#name === "function" ? await this.#name(request) : (this.#name ?? provider ?? "");
    if (typeof name === "string" && (name !== "" || this.#name === undefined)) return name;
    throw invalidOption("name", "a function that returns a string which isn't empty", name === "" ? "an empty one" : typeName(name));
  }

  /** A key as the store gets it. */
  keyFor(key: string, name: string): string {
    return `${name.replace(/%/g, "%25").replace(/:/g, "%3A")}:${key}`;
  }
}
