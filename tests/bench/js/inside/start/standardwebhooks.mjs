// A fresh process up to its first event.
import { Webhook } from "standardwebhooks";
import { done, given } from "./process.mjs";

const { secret, body, headers } = given;
done(new Webhook(secret).verify(body, headers).type);
