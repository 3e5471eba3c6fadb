// Compiled, never run: hookseal where there are Node's types, and none of a browser's.
import { createServer } from "node:http";
import { Webhook, WebhookVerificationError } from "hookseal";

const webhook = new Webhook("tusky", Buffer.from("secret"));
createServer((request, response) => {
  try {
    const event = webhook.verify(Buffer.from("{}"), request.headers);
    webhook.verify(new ArrayBuffer(2), new Headers());
    webhook.verify("", request.rawHeaders);
    const size: number = event.type === "file.synced" ? event.data.sizeBytes : 0;
    response.end(String(size));
  } catch (error) {
    response.statusCode = error instanceof WebhookVerificationError ? error.status : 500;
    // @ts-expect-error -- no such code
    if (error instanceof WebhookVerificationError && error.code === "bad_signature") response.end();
  }
});
