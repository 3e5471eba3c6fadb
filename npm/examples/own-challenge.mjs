import { Webhook } from "hookseal";

const webhook = new Webhook(
  {
    id: "acme",
    scheme: { signature: { kind: "plain", header: "X-Acme-Signature", encoding: "hex" }, algorithm: "hmac-sha256" },
    settings: { verify_token: { description: "the token that you enter in the dashboard" } },
    challenges: [
      {
        when: { method: "GET", "query:hub.mode": "subscribe" },
        verify_token: "query:hub.verify_token",
        token: { place: "query:hub.challenge" },
        answer: { text: "{token}" },
      },
      {
        when: { method: "GET", "query:crc_token": true },
        token: { place: "query:crc_token", pattern: "[A-Za-z0-9_-]{1,128}" },
        digest: { encoding: "base64" },
        answer: { json: { response_token: "sha256={digest}" } },
      },
    ],
  },
  process.env.ACME_WEBHOOK_SECRET ?? "",
  { settings: { verify_token: "my-own-token" } },
);

const url = "/webhooks/acme?hub.mode=subscribe&hub.verify_token=my-own-token&hub.challenge=1158201444";
const answer = webhook.challenge({ method: "GET", url });
console.log(answer?.status, answer?.body);
