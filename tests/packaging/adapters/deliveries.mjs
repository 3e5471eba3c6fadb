// Tectra's deliveries, signed by Node's crypto: not by the library under test.
import { createHmac, randomUUID } from "node:crypto";

export const secret = "whsec_k7x9m2";

/** An event that nobody has sent yet; its id says how the handler behaves: `slow…`, `flaky…`. */
export function anchored(kind = "plain", padding = 0) {
  const id = `${kind}-${randomUUID()}`;
  const data = {
    batch_id: id,
    merkle_root: "0xabc123",
    leaf_count: 1,
    tx_hash: "0x4a7f",
    block_number: 58203947,
    network: "polygon",
    record_ids: ["é😀".padEnd(padding, "x")],
  };
  // Spaced as JSON.stringify wouldn't: to parse it and write it again loses the signature.
  const body = Buffer.from(JSON.stringify({ event: "batch.anchored", timestamp: new Date().toISOString(), data }, null, 1));
  return { id, body, headers: headersOf(body, "batch.anchored") };
}

/** An event of a documented type that the receivers have no handler for. */
export function verified() {
  const body = Buffer.from(JSON.stringify({ event: "content.verified", timestamp: new Date().toISOString(), data: {} }));
  return { body, headers: headersOf(body, "content.verified") };
}

/** What Tectra sends beside the body. */
export function headersOf(body, type = "batch.anchored") {
  return {
    "Content-Type": "application/json",
    "X-Tectra-Signature": createHmac("sha256", secret).update(body).digest("hex"),
    "X-Tectra-Event": type,
    "X-Tectra-Delivery": randomUUID(),
    "X-Tectra-Timestamp": String(Math.floor(Date.now() / 1000)),
  };
}
