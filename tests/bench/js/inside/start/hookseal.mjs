// A fresh process up to its first verdict.
import { Webhook } from "hookseal";
import { body, headers, secret } from "./delivery.mjs";

const { secretIndex } = new Webhook("tectra", secret).verifySignature(Buffer.from(body), headers);
console.log(secretIndex === 0);
