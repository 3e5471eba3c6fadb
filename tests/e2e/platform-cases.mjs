// Deliveries and challenges of one platform of each kind, from tests/vectors: what each needs of a receiver, what is sent,
// and what has to become of it. None is signed by hookseal.
import { readFileSync } from "node:fs";

/** Topic in a header, challenge, GET, form and URL, Ed25519, a list, items, a JWT with a JWKS, a certificate, a token, OpenID. */
const PLATFORMS = ["shopify", "slack", "meta", "twilio", "discord", "sendgrid", "adyen-standard", "plaid", "aws-sns", "gitlab-token", "google-pubsub"];

/** `{ id, receiver: { provider, secret, settings, url }, request: { method, query, now, headers, body }, expect }`. */
export function platformCases() {
  return PLATFORMS.flatMap((platform) => {
    const cases = vectorsOf(platform);
    return cases.filter((one) => isForReceivers(one) && !isEvent(one, cases)).map(platformCase);
  });
}

/** The vectors of a platform. */
export function vectorsOf(platform) {
  const file = new URL(`../vectors/platforms/${platform}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).cases;
}

/** A receiver parses: what only `verify_signature` takes is no event there. */
function isForReceivers({ call, expect }) {
  return call !== "verify_signature" || expect.code !== undefined;
}

/** What is no challenge because it is an event, which is a case of its own. */
function isEvent({ expect, headers, body_b64 }, cases) {
  const same = (other) => other.body_b64 === body_b64 && JSON.stringify(other.headers) === JSON.stringify(headers);
  return expect.answer === null && cases.some((other) => same(other) && other.expect.type !== undefined);
}

/** A vector as a receiver's case. */
export function platformCase({ id, provider, secret, options = {}, received = {}, now, headers, body_b64, expect }) {
  const { method = "POST", url = `https://hooks.example.com/${provider}` } = received;
  const [endpoint, query] = url.split("?");
  // Where the scheme signs no time a receiver looks at the event's own: it remembers no event for years.
  const happened = (expect.events?.[0] ?? expect).timestamp ?? 0;
  return {
    id,
    receiver: { provider, secret: secret.jwks ?? secret, settings: options.settings ?? {}, url: endpoint },
    request: { method, query: query ? `?${query}` : "", now: now ?? happened / 1000, headers: headers.filter(([name]) => !OWN.test(name)), body: body_b64 },
    expect: expected(expect, provider),
  };
}

/** The client writes these. */
const OWN = /^(Host|Content-Length|Connection)$/i;

function expected({ code, status, answer, events, type, idempotency_key }, provider) {
  if (code) return { status, json: { code } };
  if (answer) return { status: answer.status, text: answer.body ?? "" };
  // No challenge, or a forged one: no delivery either.
  if (answer === null) return { refused: true };
  // By their keys: two items that are one event are handled once.
  const all = new Map((events ?? [{ type, idempotency_key }]).map((event) => [event.idempotency_key, event.type]));
  const record = JSON.parse(readFileSync(new URL(`../../providers/${provider}.json`, import.meta.url), "utf8"));
  const wanted = record.acknowledgement;
  const answered = wanted ? { status: wanted.status ?? 200, text: wanted.text } : { status: 200, json: { received: true } };
  return { ...answered, handled: [...all].map(([key, type]) => [type, key]) };
}
