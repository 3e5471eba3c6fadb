// Signs deliveries as the five providers do, with nothing but node:crypto: a sender that shares no code with hookseal.
//
//   node sign.mjs < keys.json    { "signing": { provider: secret or private key }, "wrong": { the same } }
//
// prints a JSON list of { signer, provider, kind, type, id, headers, body } with the body in base64. sign.py does the
// same in Python, from the same payloads, written down differently.
import { createHmac, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const payloads = JSON.parse(readFileSync(new URL("payloads.json", import.meta.url), "utf8"));

const hex = (body, secret) => createHmac("sha256", secret).update(body).digest("hex");
const rsa = (body, key) => createSign("RSA-SHA256").update(body).sign(key, "base64");

const platforms = {
  tusky: { header: "X-Tusky-Signature", sign: hex, type: "event" },
  filedgr: {
    header: "X-Filedgr-Signature",
    sign: hex,
    type: "eventType",
    id: "eventId",
    more: (payload) => ({ "X-Filedgr-Event-Type": payload.eventType, "X-Filedgr-Event-ID": payload.eventId }),
  },
  thunderstack: { header: "X-ThunderStack-Signature", sign: rsa, type: "eventType" },
  tuteliq: { header: "X-Tuteliq-Signature", sign: hex, type: "type", id: "id" },
  tectra: {
    header: "X-Tectra-Signature",
    sign: hex,
    type: "event",
    more: (payload) => ({
      "X-Tectra-Event": payload.event,
      "X-Tectra-Delivery": randomBytes(16).toString("hex"),
      "X-Tectra-Timestamp": payload.timestamp,
    }),
  },
};

/** Fresh secrets and RSA keys: what signs, what is wrong, and what the receivers are given. */
export function freshKeys() {
  const secrets = () => ({
    tusky: randomBytes(32).toString("hex"),
    filedgr: randomBytes(24).toString("base64url"),
    tuteliq: `whsec_${randomBytes(24).toString("hex")}`,
    tectra: `whsec_${randomBytes(24).toString("base64")}`,
  });
  const pair = () =>
    generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
  const [right, wrong, shared] = [pair(), pair(), secrets()];
  return {
    signing: { ...shared, thunderstack: right.privateKey },
    wrong: { ...secrets(), thunderstack: wrong.privateKey },
    receiving: { ...shared, thunderstack: right.publicKey },
  };
}

/** Every documented event, and for each provider five deliveries that must be refused. */
export function signedDeliveries({ signing, wrong }) {
  const deliveries = [];
  for (const [provider, { header, sign, type, id, more }] of Object.entries(platforms)) {
    const add = (kind, payload, body, signature) => {
      const signed = signature === undefined ? {} : { [header]: signature };
      deliveries.push({
        signer: "Node",
        provider,
        kind,
        type: payload[type],
        id: id ? payload[id] : null,
        headers: { "Content-Type": "application/json", ...signed, ...more?.(payload) },
        body: body.toString("base64"),
      });
    };
    for (const payload of payloads[provider]) {
      const body = written(payload);
      add("valid", payload, body, sign(body, signing[provider]));
    }
    const payload = payloads[provider][0];
    const body = written(payload);
    const signature = sign(body, signing[provider]);
    const flipped = Buffer.from(body);
    flipped[flipped.length >> 1] ^= 1;
    add("flipped byte", payload, flipped, signature);
    add("wrong secret", payload, body, sign(body, wrong[provider]));
    add("no signature", payload, body, undefined);
    add("short signature", payload, body, shortened(signature, sign));
    add("re-serialised", payload, Buffer.from(JSON.stringify(payload)), signature);
  }
  return deliveries;
}

// Indented, as the documentation prints it, so that parsing it and writing it again gives other bytes.
function written(payload) {
  return Buffer.from(JSON.stringify(payload, null, 2));
}

// One byte less, in the encoding's own grammar: it decodes, and its length is wrong.
function shortened(signature, sign) {
  const encoding = sign === rsa ? "base64" : "hex";
  return Buffer.from(signature, encoding).subarray(0, -1).toString(encoding);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(signedDeliveries(JSON.parse(readFileSync(0, "utf8")))));
}
