// The entries of those who count bytes, and the main one, with one key.
import { Webhook as Base } from "hookseal/base";
import "hookseal/keys";
import { thunderstack } from "hookseal/providers/thunderstack";
import { Webhook } from "hookseal";

/** What each makes of one sample, which is signed. */
export function verdicts(key) {
  const [base, main] = [new Base(thunderstack, key), new Webhook("thunderstack", key)];
  const { body, headers } = base.sample("NODE_STATUS_UPDATED");
  return [base, main].map((webhook) => webhook.verify(body, headers).type);
}
