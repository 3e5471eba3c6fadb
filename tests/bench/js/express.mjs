// Express with hookseal and Express with the snippet, each a process of its own, under autocannon in turn.
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serveNode } from "../../e2e/serve.mjs";

const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
const CONNECTIONS = 20;
const WARM_ROUNDS = 3;

/** Requests a second, hookseal's in terms of the snippet's. */
export async function express({ inside, require }, rows, { quick, wanted }) {
  const row = {
    section: "Express 5, requests a second",
    what: "verify and parse",
    where: `Node ${process.versions.node}`,
    against: "Express 5 with the documentation's snippet",
  };
  if (!wanted(row)) return;
  const autocannon = require("autocannon");
  const delivery = signed(inside);
  const sides = {};
  for (const side of ["hookseal", "snippet"]) {
    const { origin } = await serveNode(join(inside, `express/${side}.mjs`), { TECTRA_WEBHOOK_SECRET: secret, NODE_ENV: "production" });
    sides[side] = `${origin}/webhooks/tectra`;
    await check(side, sides[side], delivery);
  }
  const seconds = quick ? 0.4 : 1;
  const rates = [];
  for (let round = -WARM_ROUNDS; round < (quick ? 5 : 21); round++) {
    const rate = {};
    for (const side of round % 2 === 0 ? ["hookseal", "snippet"] : ["snippet", "hookseal"]) {
      rate[side] = await perSecond(autocannon, sides[side], delivery, seconds);
    }
    if (round >= 0) rates.push(rate);
  }
  const ratio = rows.spread(rates.map(({ hookseal, snippet }) => hookseal / snippet));
  const time = (side) => 1 / rows.spread(rates.map((rate) => rate[side])).median;
  rows.add({ ...row, unit: "ratio", target: 1, better: "higher", ...ratio, ours: time("hookseal"), theirs: time("snippet") });
}

async function perSecond(autocannon, url, { body, headers }, duration) {
  const load = { url, method: "POST", body, headers, connections: CONNECTIONS, duration, sampleInt: 50 }; // it ends at a sample
  const { errors, non2xx, ["2xx"]: accepted, start, finish } = await autocannon(load);
  if (errors > 0 || non2xx > 0) throw new Error(`${url}: ${accepted} accepted, ${non2xx} refused, ${errors} errors`);
  return accepted / ((finish - start) / 1000);
}

function signed(inside) {
  const payload = JSON.parse(readFileSync(join(inside, "payloads.json"), "utf8")).tectra.find(({ event }) => event === "batch.anchored");
  const body = JSON.stringify(payload);
  return { body, headers: headersOf(createHmac("sha256", secret).update(body).digest("hex"), payload) };
}

// With Host, Content-Length and Connection, twelve.
function headersOf(signature, { event, timestamp }) {
  return {
    "Content-Type": "application/json",
    "User-Agent": "webhooks/1.4 (+https://example.com/docs/webhooks)",
    "Accept-Encoding": "gzip, deflate, br",
    Accept: "application/json, text/plain, */*",
    "X-Forwarded-For": "203.0.113.17",
    "X-Tectra-Event": event,
    "X-Tectra-Delivery": "4f1b7a3c9d2e4b6f8a0c1d2e3f405162",
    "X-Tectra-Timestamp": timestamp,
    "X-Tectra-Signature": signature,
  };
}

async function check(side, url, { body, headers }) {
  const statuses = [];
  for (const sent of [body, body.replace("{", "{ ")]) statuses.push((await fetch(url, { method: "POST", body: sent, headers })).status);
  if (`${statuses}` !== "200,401") throw new Error(`Express with ${side} answers ${statuses} to a genuine and a forged delivery`);
}
