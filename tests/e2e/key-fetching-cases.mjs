// What a receiver does that fetches its platform's public keys: what it is sent, what the key's server does meanwhile, and
// what it answers and fetches. The deliveries are those of tests/vectors, which hookseal didn't sign.
//
// Not among them is Plaid: its keys come from POST /webhook_verification_key/get, which wants the customer's own
// credentials. A user hands them in, and so does platforms.test.mjs.
import { platformCase, vectorsOf } from "./platform-cases.mjs";

/**
 * `at`: where the keys are; of two addresses the first has a document that names the second. `takesTime`: how long the
 * key's server takes is tried with this platform, which is alike for all.
 */
const PLATFORMS = [
  // A certificate, whose address the delivery says. That isn't signed: whoever replays a delivery could name another.
  {
    platform: "aws-sns",
    at: ["https://sns.us-east-1.amazonaws.com/SimpleNotificationService-7ff5318490ec183fbaddaa2a969abfda.pem"],
    accepted: "subject",
    refused: "other-message",
    foreign: "https://sns.us-east-1.amazonaws.com.evil.example/SimpleNotificationService-7ff5318490ec183fbaddaa2a969abfda.pem",
  },
  // A key set, from which an OpenID token names its key.
  {
    platform: "google-pubsub",
    at: ["https://www.googleapis.com/oauth2/v3/certs"],
    takesTime: true,
    accepted: "event",
    refused: "other-account",
    unknown: { vector: "unknown-key", kid: "k2" },
  },
  // A key set that an OpenID document names.
  {
    platform: "bot-framework",
    at: ["https://login.botframework.com/v1/.well-known/openidconfiguration", "https://login.botframework.com/v1/.well-known/keys"],
    accepted: "event",
    refused: "other-key",
    unknown: { vector: "unknown-key", kid: "k2" },
  },
  // A key set, from which a header names the key.
  {
    platform: "shipstation",
    at: ["https://api.shipengine.com/jwks"],
    accepted: "event",
    refused: "other-key",
    unknown: { vector: "unknown-key", kid: "key-3" },
  },
];

const UNAVAILABLE = { status: 503, json: { code: "key_unavailable" } };
const UNKNOWN = { status: 401, json: { code: "unknown_key" } };
const RECEIVED = { status: 200, json: { received: true } };
const AGAIN = { status: 200, json: { received: true, duplicate: true } };

/** The hosts whose part the key's server plays. */
export const keyHosts = [...new Set(PLATFORMS.flatMap(({ at }) => at.map((url) => new URL(url).hostname)))];

/**
 * `{ id, receiver, steps }`. A step says what the key's server does from now on (`publishes`: texts by their addresses,
 * `isDown`, `answersAfter` so many milliseconds), or sends a request: `{ request, expect: { status, json }, fetched, told }`,
 * where `status` may be any of several, `told` is what the receiver's operator must be told, and `hangsUpAfter` so many
 * milliseconds the sender waits for no answer.
 */
export function keyFetchingCases() {
  return PLATFORMS.flatMap(casesOf);
}

function casesOf({ platform, at, takesTime, accepted, refused, unknown, foreign }) {
  const vectors = vectorsOf(platform);
  const named = (name) => platformCase(vectors.find(({ id }) => id === `${platform}-${name}`));
  const right = named(accepted);
  const { secret, ...receiver } = right.receiver;
  const of = (name, steps, keys = {}) => ({ id: `${platform}-${name}`, receiver: { ...receiver, keys }, steps });
  const sends = (one, expect, fetched, told) => ({ request: { ...one.request, now: right.request.now }, expect, fetched, told });
  const rightSends = (...expected) => sends(right, ...expected);
  const published = (text) => ({ publishes: at.length === 1 ? { [at[0]]: text } : { [at[0]]: JSON.stringify({ jwks_uri: at[1] }), [at[1]]: text } });

  const keys = published(typeof secret === "string" ? secret : JSON.stringify(secret));
  const fetches = [keys, rightSends(RECEIVED, at), rightSends(AGAIN, []), sends(named(refused), named(refused).expect, [])];
  const down = [{ isDown: true }, rightSends(UNAVAILABLE, [], at[0]), keys, rightSends(RECEIVED, at)];
  if (foreign) {
    const elsewhere = { request: { ...right.request, body: withForeignUrl(right.request.body, at[0], foreign) } };
    fetches.push(sends(elsewhere, UNKNOWN, []));
  }
  if (unknown) {
    const other = named(unknown.vector);
    // It may be newer than the set: the platform has to deliver again when that can be fetched.
    const renamed = published(JSON.stringify({ keys: [{ ...secret.keys[0], kid: unknown.kid }] }));
    fetches.push(sends(other, UNKNOWN, at), renamed, sends(other, { status: 200 }, at));
    down.push({ isDown: true }, rightSends(AGAIN, []), sends(other, UNAVAILABLE, [], at[0]));
  }
  // A delivery waits a second and no longer, but in a Worker, where its fetch would end with it. One way or the other the
  // next delivery has the key.
  const slowly = { ...keys, answersAfter: 1300 };
  const slow = [slowly, rightSends({ status: [200, 503] }, at), { waits: 600 }, rightSends({ status: 200 }, [])];
  // In a Worker the fetch ends with the sender, and says nothing. Nobody may wait for it for ever.
  const gone = [slowly, { ...rightSends(), hangsUpAfter: 300 }, keys, { waits: 300 }, rightSends(RECEIVED)];
  return [
    of("fetches-its-keys", fetches),
    of("keys-server-down", down),
    ...(takesTime ? [of("keys-server-slow", slow), of("sender-gone", gone)] : []),
  ];
}

function withForeignUrl(body, url, foreign) {
  return Buffer.from(Buffer.from(body, "base64").toString().replace(url, foreign)).toString("base64");
}
