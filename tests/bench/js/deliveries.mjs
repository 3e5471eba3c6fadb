// Deliveries that were signed just now: what signs a time refuses old ones.
import { createHmac } from "node:crypto";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** What a fresh process is given: `{ provider, secret, body, headers }`, and the `type` of its event. */
export async function deliveryOf({ inside }, provider) {
  const { secrets } = await import(pathToFileURL(join(inside, "start/secrets.mjs")));
  const secret = secrets[provider];
  const { type, body, headers } = signed[provider](secret, Math.floor(Date.now() / 1000));
  return { provider, secret, type, body, headers: { "content-type": "application/json", ...headers } };
}

const signed = {
  tectra(secret, now) {
    const type = "content.signed";
    const timestamp = new Date(now * 1000).toISOString();
    const body = JSON.stringify({ event: type, timestamp, data: { record_id: "rec_1" } });
    return { type, body, headers: { "x-tectra-signature": hmac(secret, body, "hex") } };
  },
  "standard-webhooks"(secret, now) {
    const type = "user.created";
    const body = JSON.stringify({ type, timestamp: new Date(now * 1000).toISOString(), data: { id: "usr_1" } });
    const key = Buffer.from(secret.replace("whsec_", ""), "base64");
    const signature = `v1,${hmac(key, `msg_1.${now}.${body}`, "base64")}`;
    return { type, body, headers: { "webhook-id": "msg_1", "webhook-timestamp": `${now}`, "webhook-signature": signature } };
  },
  stripe(secret, now) {
    const type = "charge.succeeded";
    const body = JSON.stringify({ id: "evt_1", object: "event", created: now, type, data: { object: { id: "ch_1" } } });
    return { type, body, headers: { "stripe-signature": `t=${now},v1=${hmac(secret, `${now}.${body}`, "hex")}` } };
  },
};

function hmac(key, text, encoding) {
  return createHmac("sha256", key).update(text).digest(encoding);
}
