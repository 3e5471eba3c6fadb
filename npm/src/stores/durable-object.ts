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

/** What is used of a `Response`, in whichever library's type. */
interface ObjectResponse {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** What is used of a Durable Object's state: its storage. */
export interface ObjectState {
  readonly storage: {
    get<T>(key: string): Promise<T | undefined>;
    put<T>(key: string, value: T): Promise<void>;
    deleteAll(): Promise<void>;
    deleteAlarm(): Promise<void>;
    setAlarm(scheduledTime: number): Promise<void>;
  };
}

/** A store with one Durable Object for each event: atomic, and without a bottleneck. */
export class DurableObjectStore extends RetainingStore implements IdempotencyStore {
  readonly #namespace: ObjectNamespace;

  constructor(namespace: ObjectNamespace, options: RetentionOptions = {}) {
    super(ownOptions(options, ["retention"]).retention);
    this.#namespace = namespace;
  }

  claim(key: string, ttl: number): Promise<Claim> {
    return this.#call(key, { verb: "claim", token: crypto.randomUUID(), seconds: ttl });
  }

  commit(key: string, token: string, fingerprint?: string): Promise<boolean> {
    return this.#call(key, { verb: "commit", token, seconds: this.retention, ...(fingerprint !== undefined && { fingerprint }) });
  }

  renew(key: string, token: string, ttl: number): Promise<boolean> {
    return this.#call(key, { verb: "renew", token, seconds: ttl });
  }

  async release(key: string, token: string): Promise<void> {
    await this.#call(key, { verb: "release", token, seconds: 0 });
  }

  async #call<T>(key: string, call: StoreCall): Promise<T> {
    const object = this.#namespace.get(this.#namespace.idFromName(key));
    // A Durable Object is called by a request. The address is never looked up.
    const response = await object.fetch("https://idempotency.invalid/", { method: "POST", body: JSON.stringify(call) });
    if (!response.ok) throw new Error(`the Durable Object answered ${response.status}`);
    return (await response.json()) as T;
  }
}

/** A call of a store, as it is sent to the object. */
interface StoreCall {
  readonly verb: "claim" | "commit" | "renew" | "release";
  readonly token: string;
  readonly seconds: number;
  readonly fingerprint?: string;
}

/** What an object keeps of its one event: whose claim it is; or by whom it was handled, and of which body. */
interface Held {
  readonly token?: string;
  readonly done?: string;
  readonly fingerprint?: string;
  readonly expires: number;
}

/** The Durable Object: export it from your Worker under this name, and bind it. */
export class IdempotencyObject {
  readonly #storage: ObjectState["storage"];

  constructor(state: ObjectState) {
    this.#storage = state.storage;
  }

  async fetch(request: Request): Promise<Response> {
    const { verb, token, seconds, fingerprint } = (await request.json()) as StoreCall;
    // The object takes no other request while it waits for its storage: what is read here is still true when it is written.
    const held = await this.#storage.get<Held>("held");
    return Response.json(await this[verb](held, token, Date.now() + seconds * 1000, fingerprint));
  }

  /** Frees the storage once nothing has to be remembered. */
  async alarm(): Promise<void> {
    const held = await this.#storage.get<Held>("held");
    if (held && held.expires > Date.now()) await this.#storage.setAlarm(held.expires);
    else await this.#storage.deleteAll();
  }

  private async claim(held: Held | undefined, token: string, expires: number): Promise<Claim> {
    // An alarm may be late.
    if (held && held.expires > Date.now()) {
      if (held.token !== undefined) return { state: "in_progress" };
      return { state: "done", ...(held.fingerprint !== undefined && { fingerprint: held.fingerprint }) };
    }
    await this.#hold({ token, expires });
    return { state: "claimed", token };
  }

  private async commit(held: Held | undefined, token: string, expires: number, fingerprint?: string): Promise<boolean> {
    if (held?.done === token) return true;
    // A claim that expired and that nobody took is still good for this: the work was done.
    if (held && held.token !== token) return false;
    await this.#hold({ done: token, expires, ...(fingerprint !== undefined && { fingerprint }) });
    return true;
  }

  private async renew(held: Held | undefined, token: string, expires: number): Promise<boolean> {
    if (held && held.token !== token) return false;
    await this.#hold({ token, expires });
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
