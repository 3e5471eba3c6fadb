// node --expose-gc hookseal.mjs '{"provider":…}' 100: the memory of a process with so many Webhooks, each used once.
import { Webhook } from "hookseal";
import { given } from "../start/process.mjs";
import { resident } from "./resident.mjs";

const { provider, secret, body, headers } = given;
const webhooks = Array.from({ length: Number(process.argv[3]) }, () => new Webhook(provider, secret));
const types = webhooks.map((webhook) => webhook.verify(Buffer.from(body), headers).type);
resident(types.at(-1), webhooks);
