// A Lambda with hookseal's receiver and a handler for one type of event.
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/lambda";

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET));
receiver.on("content.signed", ({ type }) => {
  globalThis.handled = type;
});

export const { handler } = receiver;
