// Sends the deliveries on 50 connections that are kept alive, and watches the receiver's memory.
import { Agent, request } from "node:http";
import { residentMegabytes } from "./processes.mjs";

export const CONNECTIONS = 50;
const ANSWER_MS = 15_000;
// With the time that a receiver has to start, no target takes more than two minutes.
const ALL_MS = 100_000;

/**
 * Returns the `attempts`: `{ delivery, sent, answered, status, headers, text }` with both times in milliseconds, or
 * `error` in place of an answer; the memory's `samples`, in MB; and how long it took.
 */
export async function drive(origin, deliveries) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const attempts = [];
  const samples = {};
  const sampledAt = { [deliveries.length / 10]: "warm", [deliveries.length / 2]: "half" };
  const started = performance.now();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    agent.destroy();
  }, ALL_MS);
  let next = 0;
  let connections = 0;
  const connection = async () => {
    while (next < deliveries.length) {
      const sample = sampledAt[next];
      const delivery = deliveries[next++];
      if (sample) samples[sample] = residentMegabytes();
      attempts.push(late ? { delivery, error: `not sent within ${ALL_MS / 1000} s` } : await attempt(agent, origin, delivery, () => connections++));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  samples.end = residentMegabytes();
  clearTimeout(deadline);
  agent.destroy();
  return { attempts, samples, connections, seconds: (performance.now() - started) / 1000 };
}

function attempt(agent, origin, delivery, onConnect) {
  const { body, headers } = delivery.request();
  return new Promise((resolve) => {
    const sent = performance.now();
    const fail = (error) => resolve({ delivery, sent, error: error.message });
    const outgoing = request(`${origin}/webhooks/tectra`, { method: "POST", agent, headers, timeout: ANSWER_MS }, (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      incoming.on("error", fail);
      incoming.on("end", () => {
        const { statusCode: status, headers } = incoming;
        resolve({ delivery, sent, answered: performance.now(), status, headers, text });
      });
    });
    outgoing.on("socket", () => outgoing.reusedSocket || onConnect());
    outgoing.on("timeout", () => outgoing.destroy(new Error(`no answer in ${ANSWER_MS / 1000} s`)));
    outgoing.on("error", fail);
    outgoing.end(body);
  });
}
