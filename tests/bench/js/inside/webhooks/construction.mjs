// How long it takes to make a Webhook: node construction.mjs '{"provider":…}' '{"count":21,"millis":50}'
// Prints the mean time of each round, in nanoseconds.
import { Webhook } from "hookseal";
import { do_not_optimize } from "mitata";
import { mean } from "../rounds.mjs";
import { given } from "../start/process.mjs";

const { provider, secret } = given;
const { count, millis } = JSON.parse(process.argv[3]);
const nanos = [];
for (let round = -2; round < count; round++) {
  const time = await mean(() => do_not_optimize(new Webhook(provider, secret)), millis);
  if (round >= 0) nanos.push(time);
}
console.log(JSON.stringify({ nanos }));
