// Sends requests as badly as senders do: in chunks, without end, or broken off.
import { Agent, request } from "node:http";
import { connect } from "node:net";

const TIMEOUT_MS = 8_000;

/** Sends a whole request. Answers `{ status, headers, text, json }`, or throws after a while: nothing may hang. */
export function send(url, { method = "POST", headers = {}, body, chunkSize, stalls } = {}) {
  const length = chunkSize ? { "Transfer-Encoding": "chunked" } : { "Content-Length": body?.length ?? 0 };
  return exchange(url, { method, headers: method === "POST" || body?.length ? { ...headers, ...length } : headers }, (outgoing) => {
    if (stalls) return void outgoing.write(body.subarray(0, body.length / 2));
    for (let at = 0; chunkSize && at < body.length; at += chunkSize) outgoing.write(body.subarray(at, at + chunkSize));
    outgoing.end(chunkSize ? undefined : body);
  });
}

/** Sends chunks until it is answered. Returns how many bytes it took, too. */
export function sendWithoutEnd(url, headers) {
  const chunk = Buffer.alloc(64 * 1024, " ");
  let sent = 0;
  return exchange(url, { method: "POST", headers: { ...headers, "Transfer-Encoding": "chunked" } }, (outgoing, over) => {
    const next = () => {
      if (over()) return outgoing.destroy();
      sent += chunk.length;
      outgoing.write(chunk, () => setTimeout(next, 2));
    };
    next();
  }).then((answer) => ({ ...answer, sent }));
}

/** Sends for ever, whatever it hears. Returns after how many milliseconds it was cut off, and what it had heard. */
export function sendForEver(url) {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve) => {
    const started = performance.now();
    let heard = "";
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nTransfer-Encoding: chunked\r\n\r\n`);
    const sending = setInterval(() => socket.write(`10000\r\n${" ".repeat(0x10000)}\r\n`), 20);
    const given = setTimeout(() => socket.destroy(), 15_000);
    socket.setEncoding("utf8").on("data", (chunk) => (heard += chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(sending);
      clearTimeout(given);
      resolve({ millis: performance.now() - started, heard });
    });
  });
}

/** Announces a body, sends half of it and hangs up. */
export function breakOff(url, { headers, body }) {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: "POST", headers: { ...headers, "Content-Length": body.length } });
    outgoing.on("error", () => {});
    outgoing.on("close", resolve);
    outgoing.write(body.subarray(0, body.length / 2));
    setTimeout(() => outgoing.destroy(), 100);
  });
}

/** Sends a whole request, and hangs up so much later, without waiting for the response. */
export function hangUp(url, { headers, body }, millis) {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: "POST", headers: { ...headers, "Content-Length": body.length } });
    outgoing.on("error", () => {});
    outgoing.on("close", resolve);
    outgoing.end(body);
    setTimeout(() => outgoing.destroy(), millis);
  });
}

function exchange(url, options, write) {
  // Kept alive: Node's servers close at once where they are told to, on what they haven't read, and the answer is lost.
  const agent = new Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    let answered = false;
    const outgoing = request(url, { ...options, agent, signal: AbortSignal.timeout(TIMEOUT_MS) }, async (incoming) => {
      answered = true;
      try {
        let text = "";
        for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
        resolve({ status: incoming.statusCode, headers: incoming.headers, text, json: parsed(text) });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on("error", ({ message, code }) => reject(Object.assign(new Error(`${options.method} ${url}: ${message}`), { code })));
    write(outgoing, () => answered);
  }).finally(() => agent.destroy());
}

export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
