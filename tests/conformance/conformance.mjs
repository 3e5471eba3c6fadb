// The shared vectors as a function of the library: every JavaScript runtime
// runs this, each from a runner of its own.

const ANY_TIME = 1_750_000_000;

/**
 * Runs every case and returns those whose verdict is another.
 *
 * @param hookseal the package's exports, as this runtime imports them
 * @param cases the `cases` of one or more vector files
 */
export function conform(hookseal, cases) {
  const failures = [];
  for (const given of cases) {
    const one = inFull(given);
    const webhook = once(() => new hookseal.Webhook(one.provider, secretOf(one.secret), optionsOf(one.options)));
    for (const [form, headers] of Object.entries(headerForms(one))) {
      for (const body of bodyForms(one)) {
        const found = verdict(one, webhook, headers, body, hookseal);
        const differs = difference(found, one.expect);
        if (differs) failures.push({ id: one.id, comment: one.comment, form, body: describe(body), differs });
      }
    }
  }
  return failures;
}

/** Makes the value at the first call; what cannot be made throws at each. */
function once(make) {
  let made;
  return () => (made ??= make());
}

function verdict(one, made, headers, body, { WebhookVerificationError, WebhookConfigError }) {
  try {
    const webhook = made();
    const received = { now: new Date((one.now ?? ANY_TIME) * 1000), ...one.received };
    if (one.call === "challenge") return { answer: answered(webhook.challenge({ ...received, headers, body }), one.expect.answer) };
    if (one.call === "verify_signature") {
      const verified = webhook.verifySignature(body, headers, received);
      return {
        idempotency_key: verified.idempotencyKey,
        timestamp: verified.timestamp?.getTime() ?? null,
        secret_index: verified.secretIndex,
      };
    }
    if (one.call === "verify_all") {
      const events = webhook.verifyAll(body, headers, received);
      return { events: events.map((event, index) => told(event, one.expect.events?.[index], body, webhook)) };
    }
    return told(webhook.verify(body, headers, received), one.expect, body, webhook);
  } catch (error) {
    if (error instanceof WebhookVerificationError) return { code: error.code, status: error.status };
    if (error instanceof WebhookConfigError) return { code: error.code, status: null };
    return { stray: String(error?.stack ?? error) };
  }
}

/** An answer with those of its headers that matter. */
function answered(answer, expected) {
  const names = Object.keys(expected?.headers ?? {});
  if (!answer || !expected) return answer;
  const { headers, ...rest } = answer;
  return { ...rest, ...(expected.headers && { headers: Object.fromEntries(names.map((name) => [name, headers[name] ?? null])) }) };
}

/** An event as `expect` has it: what isn't usual is written down only then. */
function told(event, expected, body, { record }) {
  const isExpected = (expected && "payload" in expected) || isBodysJson(record);
  if (isExpected && JSON.stringify(event.payload) !== JSON.stringify(payloadOf(expected, body))) throw new Error("the payload differs");
  if (expected && "data" in expected && JSON.stringify(event.data) !== JSON.stringify(expected.data)) throw new Error("the data differ");
  const { proof, unsigned } = event;
  return {
    type: event.type,
    id: event.id,
    timestamp: event.timestamp?.getTime() ?? null,
    recognized: event.recognized,
    warnings: event.warnings.map(({ code, path }) => ({ code, path })),
    idempotency_key: event.idempotencyKey,
    delivery_id: event.deliveryId,
    secret_index: event.secretIndex,
    ...(proof !== "signed-body" && { proof }),
    ...(unsigned.length > 0 && { unsigned }),
  };
}

/** Whether the payload is all of the body, as JSON. */
function isBodysJson({ scheme, envelope = {} }) {
  return (envelope.format ?? "json") === "json" && !envelope.items && !scheme.items && !scheme.body && !scheme.decompress;
}

/** The payload that is expected: the body's JSON, where nothing else is said. */
function payloadOf(expected, body) {
  if (expected && "payload" in expected) return expected.payload;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return text === "" ? null : JSON.parse(text);
}

/** A case whose header has what is repeated in it. */
function inFull(one) {
  const { header_repeat: repeat } = one;
  if (!repeat) return one;
  const { header, from, to, times } = repeat;
  const repeated = (value) => value.slice(0, from) + value.slice(from, to).repeat(times) + value.slice(to);
  return { ...one, headers: one.headers.map(([name, value]) => [name, name === header ? repeated(value) : value]) };
}

/** The same headers in each of the forms that this case can take. */
function headerForms(one) {
  const pairs = one.headers;
  if (pairs === null) return { null: null, undefined };
  const forms = { pairs };
  const names = pairs.map(([name]) => name.toLowerCase());
  const unrepeated = new Set(names).size === names.length;
  // Node gives `req.headers` in lower case, repeats joined; a record holds each name once.
  if (new Set(pairs.map(([name]) => name)).size === pairs.length) forms.record = Object.fromEntries(pairs);
  const onWire = pairs.every(([, value]) => typeof value === "string") && !one.flags.includes("off_wire");
  if (unrepeated && onWire && typeof Headers === "function" && names.every((name) => /^[-!#$%&'*+.^_`|~\w]+$/.test(name))) {
    forms.Headers = new Headers(pairs);
  }
  if (pairs.every(([, value]) => typeof value === "string")) forms.rawHeaders = pairs.flat();
  return forms;
}

/** The same body as bytes, as an ArrayBuffer and, where it is UTF-8, as text. */
function bodyForms(one) {
  if ("body_value" in one) return [one.body_value];
  const start = bytes(one.body_b64);
  const { from, to, times } = one.body_repeat ?? { from: 0, to: 0, times: 0 };
  const more = (to - from) * (times - 1);
  const body = new Uint8Array(start.length + more + (one.body_trailing_spaces ?? 0)).fill(0x20);
  for (let at = from; at < to + more; at += to - from) body.set(start.subarray(from, to), at);
  body.set(start.subarray(0, from));
  body.set(start.subarray(to), to + more);
  // Ten megabytes of a header take their time: the body's forms don't matter there.
  if (one.header_repeat) return [body];
  const forms = [body, body.buffer];
  try {
    // A mark that `ignoreBOM` would keep is kept.
    forms.push(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body));
  } catch {
    // Not UTF-8: bytes alone.
  }
  return forms;
}

function secretOf(secret) {
  if (Array.isArray(secret)) return secret.map(secretOf);
  if (typeof secret !== "object" || secret === null) return secret ?? undefined;
  if (secret.jwks) return secret.jwks;
  if (secret.by_id) return Object.fromEntries(Object.entries(secret.by_id).map(([id, one]) => [id, secretOf(one)]));
  return bytes(secret.b64);
}

function optionsOf(options) {
  if (!options) return undefined;
  const { tolerance, strict, node_id: nodeId, max_body_bytes: maxBodyBytes, settings, allow_handshake: allowHandshake } = options;
  const given = { tolerance, strict, nodeId, maxBodyBytes, settings, allowHandshake };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function difference(found, expected) {
  const [left, right] = [normalized(found), normalized(expected)];
  return left === right ? null : `expected ${right}, found ${left}`;
}

/** The order of fields and of warnings is free. Payload and data were compared before. */
function normalized({ payload, data, answer, ...verdict }) {
  if (answer) return JSON.stringify([answer.status, answer.body, answer.secret, Object.entries(answer.headers ?? {})]);
  if (verdict.events) return `[${verdict.events.map(normalized)}]`;
  const warnings = verdict.warnings?.map(({ code, path }) => `${code} ${path}`).sort();
  const entries = Object.entries(warnings ? { ...verdict, warnings } : verdict);
  return JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function describe(body) {
  return body === null ? "null" : typeof body === "object" ? body.constructor.name : typeof body;
}
