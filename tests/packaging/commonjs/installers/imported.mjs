import { Webhook } from "hookseal";
import required from "./required.cjs";

console.log(JSON.stringify([...required.types, required.Webhook === Webhook]));
