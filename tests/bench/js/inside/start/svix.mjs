// A fresh process up to its first event.
import { Webhook } from "svix";
import { done, given } from "./process.mjs";

const { secret, body, headers } = given;
new Webhook(secret).verify(body, headers); // it parses nothing
done(JSON.parse(body).type);
