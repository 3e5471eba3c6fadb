import { Webhook } from "hookseal";

const webhook = new Webhook(
  {
    id: "acme",
    scheme: { signature: { kind: "plain", header: "X-Acme-Signature", encoding: "hex" }, algorithm: "hmac-sha256" },
    envelope: { type: "event", id: "id", data: "data" },
    events: {
      "order.paid": {
        data: { $ref: "#/$defs/Order" },
        sample: { id: "1", event: "order.paid", data: { total: 42, state: "paid", lines: [] } },
      },
    },
    $defs: {
      Order: {
        type: "object",
        properties: {
          total: { type: "number" },
          state: { type: "string", enum: ["open", "paid"] },
          lines: { type: "array", items: { type: "object" } },
          note: { type: "string" },
        },
        required: ["total", "state", "lines"],
      },
    },
  },
  process.env.ACME_WEBHOOK_SECRET ?? "",
);

const { body, headers } = webhook.sample("order.paid");
console.log(webhook.verify(body, headers).recognized);

const other = body.replace('"paid"', '"void"');
console.log(webhook.verify(other, webhook.sign(other)).warnings[0].path);
