// The component with the face of the npm package, so that the shared vectors run as they do there. `webhooks` is what
// jco makes of its interface.

class CodedError extends Error {
  constructor({ tag, val }) {
    super(val.message ?? val);
    this.code = tag.replaceAll("-", "_");
  }
}

export class WebhookConfigError extends CodedError {}

export class WebhookVerificationError extends CodedError {
  constructor(error) {
    super(error);
    this.status = error.val.status;
  }
}

/** The whole body in one call. */
export function whole(webhooks) {
  return face(webhooks, (webhook, verb, body, head) => webhook[verb](written(body), head));
}

/** The body in three pieces. What pieces don't have is asked of the whole. */
export function inPieces(webhooks) {
  return face(webhooks, (webhook, verb, body, head) => {
    if (verb === "challenge") return webhook.challenge(written(body), head);
    const readEvents = verb !== "verifySignature";
    const incoming = new webhooks.Incoming(webhook, head, readEvents);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
    const length = Math.ceil(bytes.length / 3);
    for (let at = 0; at < bytes.length; at += length) incoming.update({ tag: "bytes", val: bytes.subarray(at, at + length) });
    const { verified, events } = webhooks.Incoming.finish(incoming);
    if (verb === "verifyAll") return events;
    if (verb === "verify") return events.length === 1 ? events[0] : webhook.verify(written(body), head);
    // Where the id that makes it stands in the body, there is none.
    return { ...verified, idempotencyKey: verified.idempotencyKey ?? webhook.verifySignature(written(body), head).idempotencyKey };
  });
}

function face(webhooks, call) {
  class Webhook {
    constructor(provider, secret, options = {}) {
      const platform = typeof provider === "string" ? { tag: "id", val: provider } : { tag: "record", val: JSON.stringify(provider) };
      this.made = asked(WebhookConfigError, () => new webhooks.Webhook(platform, secrets(secret), optionsOf(options)));
      this.record = JSON.parse(this.made.record());
    }

    verify(body, headers, received) {
      return eventOf(this.call("verify", body, headers, received));
    }

    verifyAll(body, headers, received) {
      return this.call("verifyAll", body, headers, received).map(eventOf);
    }

    verifySignature(body, headers, received) {
      const verified = this.call("verifySignature", body, headers, received);
      return { ...verified, idempotencyKey: verified.idempotencyKey ?? null, timestamp: time(verified.timestamp) };
    }

    challenge({ headers, body, ...received }) {
      const answer = this.call("challenge", body, headers, received);
      if (!answer) return null;
      const { status, headers: sent, body: text, secret } = answer;
      return { status, headers: Object.fromEntries(sent.map(([name, value]) => [name, textOf(value)])), body: text, ...(secret !== undefined && { secret }) };
    }

    call(verb, body, headers, { now, url, method }) {
      const head = { headers: headersOf(headers), now: BigInt(now.getTime()), url, method };
      return asked(WebhookVerificationError, () => call(this.made, verb, body, head));
    }
  }
  return { Webhook, WebhookConfigError, WebhookVerificationError };
}

function asked(ErrorClass, call) {
  try {
    return call();
  } catch (error) {
    // What is no variant of the interface's is a trap, or a mistake in this file.
    throw error?.tag ? new ErrorClass(error) : (error?.payload?.tag ? new ErrorClass(error.payload) : error);
  }
}

function eventOf({ eventType, payload, data, ...event }) {
  const absent = Object.fromEntries(["id", "idempotencyKey", "deliveryId"].map((name) => [name, event[name] ?? null]));
  return { ...event, ...absent, type: eventType ?? null, timestamp: time(event.timestamp), payload: JSON.parse(payload), data: data === undefined ? null : JSON.parse(data) };
}

function time(millis) {
  return millis === undefined ? null : new Date(Number(millis));
}

function written(body) {
  return typeof body === "string" ? { tag: "text", val: body } : { tag: "bytes", val: new Uint8Array(body) };
}

function secrets(secret) {
  if (Array.isArray(secret)) return secret.flatMap(secrets);
  if (typeof secret === "string") return [{ value: { tag: "text", val: secret } }];
  if (secret instanceof Uint8Array) return [{ value: { tag: "bytes", val: secret } }];
  if (Object.hasOwn(secret, "keys") || Object.hasOwn(secret, "kty")) return secrets(JSON.stringify(secret));
  return Object.entries(secret).flatMap(([keyId, key]) => secrets(key).map((one) => ({ keyId, ...one })));
}

function optionsOf({ tolerance, strict = false, nodeId, maxBodyBytes, settings = {}, allowHandshake = false }) {
  return {
    tolerance: limit(tolerance, "seconds", Number),
    strict,
    nodeIds: typeof nodeId === "string" ? [nodeId] : nodeId,
    maxBodyBytes: limit(maxBodyBytes, "bytes", BigInt),
    settings: Object.entries(settings),
    allowHandshake,
  };
}

function limit(value, tag, convert) {
  if (value === undefined) return undefined;
  return value === false ? { tag: "unlimited" } : { tag, val: convert(value) };
}

/** Bytes as they are on the wire; 0xff is no text. */
function headersOf(headers) {
  const pairs = headers instanceof Headers ? [...headers] : typeof headers[0] === "string" ? inTwos(headers) : Array.isArray(headers) ? headers : Object.entries(headers);
  return pairs.flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((one) => [name, typeof one === "string" ? new TextEncoder().encode(one) : Uint8Array.of(0xff)]);
  });
}

function inTwos(flat) {
  return flat.flatMap((name, index) => (index % 2 ? [] : [[name, flat[index + 1]]]));
}

function textOf(bytes) {
  return new TextDecoder().decode(bytes);
}
