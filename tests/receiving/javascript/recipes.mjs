// Makes deliveries of the contract's recipes, signed by Node's crypto: not by the library under test.
import { createHash, createHmac, randomUUID } from "node:crypto";

export const secret = "whsec_k7x9m2-a-secret-for-tests";

/** `(name) => { name, id, type, handler, body, headers, key }`: the same name is the same delivery. */
export function deliveries(recipes = {}, provider = "tectra") {
  const made = new Map();
  const deliveryOf = (name) => {
    if (!made.has(name)) made.set(name, { name, ...make(name, recipes[name] ?? {}, provider) });
    return made.get(name);
  };
  deliveryOf.all = () => [...made.values()];
  return deliveryOf;
}

/** One delivery that nobody has sent yet. */
export function newDelivery(recipe = {}) {
  return make("one", recipe, "tectra");
}

function make(name, recipe, provider) {
  const { type = "content.signed", handler = "plain", age = 0, signed_age = 0, size = 0 } = recipe;
  // The handlers of a process of its own go by the beginning of the id.
  const id = `${handler}-${name}-${randomUUID()}`;
  const payload = recipe.payload ?? { event: type, timestamp: { ago: age }, data: { record_id: id, batch_id: id, note: "é😀" } };
  const unpadded = bytesOf(recipe, payload);
  const body = Buffer.concat([unpadded, Buffer.alloc(Math.max(0, size - unpadded.length), " ")]);
  const key = recipe.key ?? `${provider}:sha256:${createHash("sha256").update(body).digest("hex")}`;
  const { answers, raises } = recipe;
  return { id, type, handler, answers, raises, body, key, headers: headersOf(provider, body, type, signed_age, recipe.url) };
}

function bytesOf({ body, body_b64 }, payload) {
  if (body_b64 !== undefined) return Buffer.from(body_b64, "base64");
  // Spaced as JSON.stringify wouldn't: to parse it and write it again is to lose the signature.
  return Buffer.from(body ?? JSON.stringify(payload, (_, value) => (Object.hasOwn(Object(value), "ago") ? time(value.ago) : value), 1));
}

function time(ago) {
  return new Date(Date.now() - ago * 1000).toISOString();
}

function headersOf(provider, body, type, signedAge, url = "") {
  const hmac = (...signed) => signed.reduce((hash, part) => hash.update(part), createHmac("sha256", secret)).digest("hex");
  const seconds = String(Math.floor(Date.now() / 1000) - signedAge);
  const own = {
    tectra: () => ({
      "X-Tectra-Signature": hmac(body),
      "X-Tectra-Event": type,
      "X-Tectra-Delivery": randomUUID(),
      "X-Tectra-Timestamp": seconds,
    }),
    github: () => ({ "X-Hub-Signature-256": `sha256=${hmac(body)}` }),
    located: () => ({ "X-Located-Signature": hmac(url, body) }),
    acme: () => ({ "X-Acme-Signature": hmac(seconds, ".", body), "X-Acme-Timestamp": seconds }),
  };
  return { "Content-Type": "application/json", ...own[provider]() };
}

/** A request that may be a challenge. */
export function askedOf({ method = "POST", query, headers = {}, body = "", signed, at = 0 }) {
  const bytes = Buffer.from(body);
  const all = { "User-Agent": "Example/1.0", ...(method === "POST" && { "Content-Type": "application/json" }), ...(signed && headersOf(signed, bytes, "", at)), ...headers };
  return { method, query, headers: Object.entries(all), body: method === "POST" ? bytes : undefined };
}

/** A request with a delivery, changed as a step says. */
export function requestOf({ body, headers }, { method = "POST", query, headers: others = {}, repeat = {}, body: how, chunk_size, stalls } = {}) {
  const named = Object.entries({ ...headers, ...others }).filter(([, value]) => value !== null);
  return { method, query, headers: [...named, ...Object.entries(repeat)], body: changed(body, how), chunkSize: chunk_size, stalls };
}

function changed(body, how) {
  if (how === undefined) return body;
  if (how === null) return undefined;
  if (how.append !== undefined) return Buffer.concat([body, Buffer.from(how.append)]);
  if (how.replace) return Buffer.from(String(body).replace(...how.replace));
  return Buffer.from(how.text);
}
