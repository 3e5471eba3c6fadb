// ThunderStack's public key is fetched, kept, and fetched again after a rotation.
import { env } from "cloudflare:workers";
import { PublicKeySource } from "hookseal";
import { Receiver } from "hookseal/fetch";

const keys = new PublicKeySource("thunderstack", { url: env.THUNDERSTACK_PUBLIC_KEY_URL, nodeId: env.THUNDERSTACK_NODE_ID });
const receiver = new Receiver(keys).on("NODE_STATUS_UPDATED", (event) => {
  console.log(`node ${event.payload.nodeId} is ${event.data.status}`);
});

export default { fetch: receiver.handler };
