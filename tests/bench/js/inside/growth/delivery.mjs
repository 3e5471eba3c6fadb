// A delivery that is signed without hookseal, so that nothing of hookseal's has grown before it is measured.
import { createHmac } from "node:crypto";

export const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";

export function deliveryOf(body) {
  return { body, headers: { "content-type": "application/json", "x-tuteliq-signature": createHmac("sha256", secret).update(body).digest("hex") } };
}
