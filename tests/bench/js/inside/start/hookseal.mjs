// A fresh process up to its first event.
import { Webhook } from "hookseal";
import { done, given } from "./process.mjs";

const { provider, secret, body, headers } = given;
done(new Webhook(provider, secret).verify(Buffer.from(body), headers).type);
