// Bodies of 1 B to 64 MB at each power of four: node bodies.mjs '{"rounds":5,"millis":100,"wasm":false}'
// Prints each size with the mean times of its rounds, in nanoseconds.
import { Webhook } from "hookseal";
import { mean } from "../rounds.mjs";
import { forcing } from "../tuning.mjs";
import { deliveryOf, secret } from "./delivery.mjs";

const asked = JSON.parse(process.argv[2]);
const webhook = new Webhook("tuteliq", secret, { maxBodyBytes: false });
const sizes = Array.from({ length: 14 }, (_, power) => 4 ** power);

await forcing(asked.wasm ? { hostFrom: Infinity } : undefined, async () => {
  const times = new Map(sizes.map((size) => [size, []]));
  const deliveries = sizes.map((size) => deliveryOf(Buffer.alloc(size, "hookseal ")));
  for (let round = -1; round < asked.rounds; round++) {
    for (const { body, headers } of deliveries) {
      const time = await mean(() => webhook.verifySignature(body, headers).secretIndex, asked.millis);
      if (round >= 0) times.get(body.length).push(time);
    }
  }
  for (const [size, nanos] of times) console.log(JSON.stringify({ size, nanos }));
});
