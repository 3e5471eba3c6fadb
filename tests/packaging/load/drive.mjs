// Sends the deliveries on 50 connections that are kept alive, and watches the receiver's memory.
import { Agent, request } from "node:http";
import { memoryOf } from "./memory.mjs";

export const CONNECTIONS = 50;
const ANSWER_MS = 15_000;
const PAUSE_MS = 30;
// With the time that a receiver has to start, no target takes more than two minutes.
const ALL_MS = 100_000;

/**
 * Returns the `attempts`: `{ delivery, sent, answered, status, headers, text }` with both times in milliseconds, or
 * `error` in place of an answer; `samples` of its memory; and how long it took.
 */
export async function drive(origin, deliveries, scale = 1) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const attempts = [];
  const samples = {};
  const sampledAt = { [deliveries.length / 10]: "warm", [deliveries.length / 2]: "half" };
  const started = performance.now();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    agent.destroy();
  }, ALL_MS * scale);
  let next = 0;
  let connections = 0;
  const connection = async () => {
    while (next < deliveries.length) {
      const sample = sampledAt[next];
      const delivery = deliveries[next++];
      if (sample) samples[sample] = await memoryOf(origin);
      attempts.push(late ? { delivery, error: `not sent within ${(ALL_MS * scale) / 1000} s` } : await attempt(agent, origin, delivery, () => connections++));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  samples.end = await memoryOf(origin);
  clearTimeout(deadline);
  agent.destroy();
  return { attempts, samples, connections, seconds: (performance.now() - started) / 1000 };
}

function attempt(agent, origin, delivery, onConnect) {
  const { body, headers } = delivery.request();
  return new Promise((resolve) => {
    const sent = performance.now();
    const fail = (error) => {
      // A server may close a connection that was idle just as it is used again: nobody has seen the request, and every
      // client sends it once more.
      if (outgoing.reusedSocket && error.code === "ECONNRESET" && !odd) return resolve(attempt(agent, origin, delivery, onConnect));
      resolve({ delivery, sent, error: error.message });
    };
    const { odd, pauses } = delivery;
    // One that is cut off takes its connection with it: not one that others are kept alive on.
    const own = odd?.hangsUp || odd?.mayReset ? { agent: false } : { agent };
    const outgoing = request(`${origin}/webhooks/tectra`, { method: odd?.method ?? "POST", ...own, headers, timeout: ANSWER_MS }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      incoming.on("error", fail);
      incoming.on("end", () => {
        const { statusCode: status, headers } = incoming;
        resolve({ delivery, sent, answered: performance.now(), status, headers, text });
      });
    });
    outgoing.on("socket", () => outgoing.reusedSocket || own.agent === false || onConnect());
    outgoing.on("timeout", () => outgoing.destroy(new Error(`no answer in ${ANSWER_MS / 1000} s`)));
    outgoing.on("error", fail);
    if (!odd?.hangsUp && !pauses) return void outgoing.end(body);
    outgoing.write(body.subarray(0, body.length / 2));
    setTimeout(() => (pauses ? outgoing.end(body.subarray(body.length / 2)) : outgoing.destroy()), PAUSE_MS);
  });
}
