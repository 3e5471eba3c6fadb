// Compiled, never run: a CommonJS file, which Node >= 20.19 lets require an ES module.
import { Webhook, type TectraEvent } from "hookseal";
import hookseal = require("hookseal");

const event: TectraEvent = new Webhook("tectra", "secret").verify("", {});
const again: TectraEvent = new hookseal.Webhook("tectra", "secret").verify("", {});
// @ts-expect-error -- no such event type
if (event.type === "content.singed" && again) throw event;
