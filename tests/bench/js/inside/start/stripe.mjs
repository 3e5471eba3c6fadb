// A fresh process up to its first event.
import Stripe from "stripe";
import { done, given } from "./process.mjs";

const { secret, body, headers } = given;
done(new Stripe("sk_test_0").webhooks.constructEvent(body, headers["stripe-signature"], secret).type);
