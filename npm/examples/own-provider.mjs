import { Webhook } from "hookseal";

const webhook = new Webhook(
  {
    id: "acme",
    scheme: {
      signature: { kind: "kv-list", header: "X-Acme-Signature", separator: ",", signature_key: "v1", encoding: "hex" },
      algorithm: "hmac-sha256",
      template: "{timestamp}.{body}",
      timestamp: { signature_key: "t", format: "unix", tolerance_s: 300 },
    },
    envelope: { type: "event", id: "id", data: "data" },
  },
  process.env.ACME_WEBHOOK_SECRET ?? "",
);

const body = '{"id":"1","event":"order.paid","data":{"total":42}}';
const headers = webhook.sign(body); // every header that Acme would send: for tests
console.log(headers["X-Acme-Signature"], webhook.verify(body, headers).type);
