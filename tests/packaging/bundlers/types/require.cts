// Compiled, never run: a CommonJS file.
import { Webhook, type TectraEvent } from "hookseal";
import { Receiver } from "hookseal/express";
import { tectra } from "hookseal/providers/tectra";
import hookseal = require("hookseal");

const event: TectraEvent = new Webhook("tectra", "secret").verify("", {});
const again: TectraEvent = new hookseal.Webhook("tectra", "secret").verify("", {});
// @ts-expect-error -- no such event type
if (event.type === "content.singed" && again) throw event;

new Receiver(new Webhook(tectra, "secret")).on("content.signed", (event) => event.data.record_id);
