// Deliveries signed by Node's own crypto, and what a receiver must say of each.
import { createHmac, generateKeyPairSync, sign } from "node:crypto";

const hmacSecret = "whsec_4fA0packaging";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** What the receivers are given, by provider. */
export const secrets = { tectra: hmacSecret, thunderstack: publicKey.export({ type: "spki", format: "pem" }) };

const signed = '{"event":"webhook.unheard_of","timestamp":"2026-01-02T03:04:05Z","data":{"sum":"1 €"}}';
const running = '{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"2026-01-02T03:04:05Z","nodeId":"n1","details":{"nodeId":"n1","status":"RUNNING"}}';
const byHmac = (body) => ({ "X-Tectra-Signature": createHmac("sha256", hmacSecret).update(body).digest("hex") });
const byRsa = (body) => ({ "X-ThunderStack-Signature": sign("sha256", body, privateKey).toString("base64") });

/** Each `{ provider, body, headers, expect: { status, verdict } }`: the event's type, or the error's code. */
export const deliveries = [
  delivery("tectra", signed, byHmac(signed), 200, "webhook.unheard_of"),
  delivery("tectra", signed.replace("1 €", "9 €"), byHmac(signed), 401, "signature_mismatch"),
  delivery("tectra", signed, {}, 401, "missing_signature"),
  delivery("tectra", "not JSON", byHmac("not JSON"), 400, "invalid_json"),
  delivery("thunderstack", running, byRsa(Buffer.from(running)), 200, "NODE_STATUS_UPDATED"),
  delivery("thunderstack", running.replace("RUNNING", "PAUSED"), byRsa(Buffer.from(running)), 403, "signature_mismatch"),
];

function delivery(provider, body, headers, status, verdict) {
  return { provider, body, headers, expect: { status, verdict } };
}
