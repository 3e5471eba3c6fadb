// What a `Webhook` takes that isn't verifying: memory, and the time to make it. MB: 2^20 bytes.
import { join } from "node:path";
import { deliveryOf } from "./deliveries.mjs";
import { answer } from "./programs.mjs";

const MB = 1 << 20;

export async function webhooks(laid, rows, choice) {
  await memory(laid, rows, choice);
  await construction(laid, rows, choice);
}

async function memory(laid, rows, { quick, wanted }) {
  const { name, program } = laid.runtimes.node;
  for (const many of [1, 100]) {
    const row = {
      section: "memory of a process, beyond the other's",
      what: `RSS with ${many} Webhook${many === 1 ? "" : "s"}`,
      where: name,
      against: "the documentation's snippet",
    };
    if (!wanted(row)) continue;
    const delivery = await deliveryOf(laid, "tectra");
    const resident = async (side) => {
      const told = ["--expose-gc", join(laid.inside, `webhooks/${side}.mjs`), JSON.stringify(delivery), `${many}`];
      const { type, bytes } = await answer(program, told, laid.folder);
      if (type !== delivery.type) throw new Error(`memory, ${side}: the delivery wasn't verified`);
      return bytes / MB;
    };
    const differences = [];
    for (let pair = 0; pair < (quick ? 3 : 11); pair++) differences.push((await resident("hookseal")) - (await resident("snippet")));
    rows.add({ ...row, unit: "MB", better: "lower", ...rows.spread(differences) });
  }
}

async function construction(laid, rows, { quick, wanted }) {
  const { name, program } = laid.runtimes.node;
  const row = { section: "construction", what: "new Webhook, a built-in platform", where: name };
  if (!wanted(row)) return;
  const delivery = await deliveryOf(laid, "tectra");
  const rounds = quick ? { count: 5, millis: 20 } : { count: 21, millis: 50 };
  const told = [join(laid.inside, "webhooks/construction.mjs"), JSON.stringify(delivery), JSON.stringify(rounds)];
  const { nanos } = await answer(program, told, laid.folder);
  rows.add({ ...row, unit: "µs", better: "lower", ...rows.spread(nanos.map((time) => time / 1000)) });
}
