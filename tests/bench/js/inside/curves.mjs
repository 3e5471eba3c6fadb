// Ed25519 and ECDSA on P-256, bodies of 512 bytes: against the host's own crypto, which has read its key before.
import { Buffer } from "node:buffer";
import { createPublicKey, verify } from "node:crypto";
import { Webhook } from "hookseal";
import { headersOf, jsonOf } from "./bodies.mjs";

const SIZE = 512;
const algorithms = [
  {
    what: "Ed25519",
    provider: "discord",
    signature: "x-signature-ed25519",
    encoding: "hex",
    timestamp: "x-signature-timestamp",
    hash: null,
    key: "ed25519",
  },
  {
    what: "ECDSA on P-256",
    provider: "sendgrid",
    signature: "x-twilio-email-event-webhook-signature",
    encoding: "base64",
    timestamp: "x-twilio-email-event-webhook-timestamp",
    hash: "sha256",
    key: "p256",
  },
];

/** Two pairs for each: as it comes, and with the host's crypto left alone. `keys`: pairs in PEM by their names. */
export function curves({ receive, keys, target }) {
  const pair = (algorithm, way, switches) => ({
    section: "Ed25519 and ECDSA, verify only",
    what: `${algorithm.what}, ${way}`,
    against: "node:crypto with a loaded key",
    target: switches ? undefined : target,
    switches,
    make: () => sides(receive, algorithm, keys[algorithm.key]),
  });
  return algorithms.flatMap((algorithm) => [
    pair(algorithm, "as installed"),
    pair(algorithm, "in WebAssembly", { hostKeys: false }),
  ]);
}

async function sides(receive, { provider, signature, encoding, timestamp, hash }, { privateKey, publicKey }) {
  const sender = new Webhook(provider, privateKey);
  const sent = Array.from({ length: 8 }, (_, seed) => {
    const body = jsonOf(SIZE, seed);
    return { body, headers: headersOf(sender.sign(body), SIZE) };
  });
  const requests = await receive(sent);
  const webhook = new Webhook(provider, publicKey);
  const key = createPublicKey(publicKey);
  const isFetch = requests[0].headers instanceof Headers;
  const valueIn = isFetch ? (headers, name) => headers.get(name) : (headers, name) => headers[name];
  return {
    ours: ({ headers, body }) => webhook.verifySignature(body, headers).secretIndex === 0,
    theirs({ headers, body }) {
      const message = Buffer.concat([Buffer.from(valueIn(headers, timestamp)), body]);
      return verify(hash, message, key, Buffer.from(valueIn(headers, signature), encoding));
    },
    requests,
    forged: { headers: requests[0].headers, body: requests[1].body },
  };
}
