/**
 * Remembers handled events in Cloudflare's Durable Objects.
 *
 * @module
 */
import { RetainingStore, type Claim, type IdempotencyStore, type RetentionOptions } from "../idempotency.js";
import { ownOptions } from "../option-checks.js";

/** A Durable Object namespace, as a binding. */
export interface ObjectNamespace {
  idFromName(name: string): unknown;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what idFromName() returns is Cloudflare's own business
  get(id: any): { fetch(url: string, init: { method: string; body: string }): Promise<ObjectResponse> };
}

/** What is read of a `Response`, whosever type of it that is. */
interface ObjectResponse {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** A Durable Object's state, of which its storage is used. */
export interface ObjectState {
  readonly storage: {
    get<T>(key: string): Promise<T | undefined>;
    put<T>(key: string, value: T): Promise<void>;
    deleteAll(): Promise<void>;
    deleteAlarm(): Promise<void>;
    setAlarm(scheduledTime: number): Promise<void>;
  };
}

/** A store with one Durable Object for each event: atomic, and as wide as you need it. */
export class DurableObjectStore extends RetainingStore implements IdempotencyStore {
  readonly #namespace: ObjectNamespace;

  constructor(namespace: ObjectNamespace, options: RetentionOptions = {}) {
    super(ownOptions(options, ["retention"]).retention);
    this.#namespace = namespace;
  }

  claim(key: string, ttl: number): Promise<Claim> {
    return this.#ask(key, { verb: "claim", token: crypto.randomUUID(), seconds: ttl });
  }

  commit(key: string, token: string): Promise<boolean> {
    return this.#ask(key, { verb: "commit", token, seconds: this.retention });
  }

  async release(key: string, token: string): Promise<void> {
    await this.#ask(key, { verb: "release", token, seconds: 0 });
  }

  async #ask<T>(key: string, question: Question): Promise<T> {
    const object = this.#namespace.get(this.#namespace.idFromName(key));
    // A Durable Object is asked by a request of its own; nobody listens at this address.
    const response = await object.fetch("https://idempotency.invalid/", { method: "POST", body: JSON.stringify(question) });
    if (!response.ok) throw new Error(`the Durable Object answered ${response.status}`);
    return (await response.json()) as T;
  }
}

interface Question {
  readonly verb: "claim" | "commit" | "release";
  readonly token: string;
  readonly seconds: number;
}

/** Held by one object for its one event; without a token it is done. */
interface Held {
  readonly token?: string;
  readonly expires: number;
}

/** The Durable Object: export it from your Worker under this name, and bind it. */
export class IdempotencyObject {
  readonly #storage: ObjectState["storage"];

  constructor(state: ObjectState) {
    this.#storage = state.storage;
  }

  async fetch(request: Request): Promise<Response> {
    const { verb, token, seconds } = (await request.json()) as Question;
    // Nobody else is let in while the storage is at work: what is read here is still true when it is written.
    const held = await this.#storage.get<Held>("held");
    return Response.json(await this[verb](held, token, Date.now() + seconds * 1000));
  }

  /** Frees the storage once nothing has to be remembered. */
  async alarm(): Promise<void> {
    const held = await this.#storage.get<Held>("held");
    if (held && held.expires > Date.now()) await this.#storage.setAlarm(held.expires);
    else await this.#storage.deleteAll();
  }

  private async claim(held: Held | undefined, token: string, expires: number): Promise<Claim> {
    // An alarm may be late.
    if (held && held.expires > Date.now()) return { state: held.token === undefined ? "done" : "in_progress" };
    await this.#hold({ token, expires });
    return { state: "claimed", token };
  }

  private async commit(held: Held | undefined, token: string, expires: number): Promise<boolean> {
    // A claim that expired and that nobody took is still good for this: the work was done.
    if (held && held.token !== token) return false;
    await this.#hold({ expires });
    return true;
  }

  private async release(held: Held | undefined, token: string): Promise<boolean> {
    if (held?.token !== token) return false;
    await this.#storage.deleteAlarm();
    await this.#storage.deleteAll();
    return true;
  }

  async #hold(held: Held): Promise<void> {
    await this.#storage.put("held", held);
    await this.#storage.setAlarm(held.expires);
  }
}
