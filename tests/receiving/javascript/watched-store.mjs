// A store that notes how it is called, and fails where a case's script says so.
import { setTimeout as later } from "node:timers/promises";
import { pass } from "./clock.mjs";
import { load } from "./package.mjs";

const { MemoryStore } = await load("hookseal");

/** The store of a case: undefined for the receiver's own, false for none. */
export function storeOf(given = {}, noteCall, nameOf) {
  if (given === "default") return undefined;
  if (given === false) return false;
  const { script = {}, forgets, transactional, ...options } = given;
  const below = forgets ? new Forgetful(options) : new MemoryStore(options);
  return Object.assign(new WatchedStore(below, script, noteCall, nameOf), transactional && { transactional });
}

class WatchedStore {
  /** What `retain` was called with. */
  retained = [];
  #below;
  #script;
  #noteCall;
  #nameOf;
  #tokens = [];
  #before;
  #renewals = 0;
  #renewed = [];
  #releases = 0;

  constructor(below, script, noteCall, nameOf) {
    this.#below = below;
    this.#script = structuredClone(script);
    this.#noteCall = noteCall;
    this.#nameOf = nameOf;
    if (!below.retain) this.retain = undefined;
    if (!below.renew) this.renew = undefined;
  }

  get retention() {
    return this.#below.retention;
  }

  retain(seconds) {
    this.retained.push(seconds);
    this.#below.retain(seconds);
  }

  claim(key, ttl) {
    this.#noteCall(["claim", this.#nameOf(key), ttl]);
    this.#before?.();
    this.#before = undefined;
    const claim = this.#scripted("claim", () => this.#below.claim(key, ttl), (made) => (typeof made === "string" ? { state: made, token: "" } : made.returns));
    if (claim instanceof Promise) return claim.then((late) => this.#noted(late));
    return this.#noted(claim);
  }

  #noted(claim) {
    if (claim?.state === "claimed" && typeof claim.token === "string") this.#tokens.push(claim.token);
    return claim;
  }

  renew(key, token, ttl) {
    this.#noteCall(["renew", this.#nameOf(key), ttl]);
    const renewed = this.#scripted("renew", () => this.#below.renew(key, token, ttl), () => false);
    this.#renewals += 1;
    for (const resolve of this.#renewed.splice(0)) resolve();
    return renewed;
  }

  /** Waits until so many claims have been renewed. */
  async renewed(times) {
    while (this.#renewals < times) await new Promise((resolve) => this.#renewed.push(resolve));
  }

  commit(key, token, ...fingerprint) {
    this.#noteCall(["commit", this.#nameOf(key), this.#tokens.indexOf(token) + 1]);
    return this.#scripted("commit", () => this.#below.commit(key, token, ...fingerprint));
  }

  release(key, token) {
    this.#noteCall(["release", this.#nameOf(key), this.#tokens.indexOf(token) + 1]);
    this.#releases += 1;
    return this.#scripted("release", () => this.#below.release(key, token));
  }

  /** Waits until so many claims have been given back. */
  async released(times) {
    while (this.#releases < times) await later(10);
  }

  /** What happens between a receiver's look at the store's memory and its next claim. */
  beforeNextClaim({ pass: seconds = 0, handle = [] }) {
    this.#before = () => {
      for (const key of handle) this.#below.commit(key, this.#below.claim(key, 60).token);
      pass(seconds);
    };
  }

  #scripted(method, usual, made = (outcome) => outcome) {
    const outcome = this.#script[method]?.shift() ?? "as usual";
    if (outcome === "as usual") return usual();
    if (outcome === "late") return later(500).then(usual);
    if (outcome.raises) throw new Error(outcome.raises);
    return outcome === "nothing" ? undefined : made(outcome);
  }
}

/** A store of one's own that remembers nothing. */
class Forgetful {
  #count = 0;

  constructor({ retention, retain }) {
    this.retention = retention;
    if (retain) this.retain = () => {};
  }

  claim() {
    return { state: "claimed", token: `token ${(this.#count += 1)}` };
  }
  commit() {}
  release() {}
}
