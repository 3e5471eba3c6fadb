// A Lambda with the documentation's snippet and a handler for one type of event.
import { documented } from "../../agreement/snippets.mjs";

export async function handler({ headers, body }) {
  if (!documented.tectra({ headers, body }, process.env.TECTRA_WEBHOOK_SECRET)) return { statusCode: 401 };
  const { event } = JSON.parse(body);
  if (event === "content.signed") globalThis.handled = event;
  return { statusCode: 200 };
}
