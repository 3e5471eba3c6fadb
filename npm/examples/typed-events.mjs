import { Webhook } from "hookseal";

const tectra = new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "");
const { body, headers } = tectra.sample("content.signed"); // a documented payload, signed as Tectra signs

const event = tectra.verify(body, headers);
if (event.type === "content.signed") {
  console.log(event.data.record_id, event.data.signer.key_name); // the fields of this type, and no others
}
