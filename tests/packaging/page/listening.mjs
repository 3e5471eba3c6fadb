// `hookseal listen` of an installed package, and what is sent to it.
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { text } from "node:stream/consumers";

export const secret = "the secret of this test";

/** Runs it by a package's command; `page` is the page's URL with its token, `url` where deliveries arrive. */
export async function listening([program, ...command], ...flags) {
  const child = spawn(program, [...command, "listen", "0", ...flags], { stdio: ["ignore", "pipe", "inherit"], env: { PATH: process.env.PATH } });
  // Without a page it would say no more.
  const late = setTimeout(() => child.kill(), 30_000);
  let said = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (/\n[^]*\n/.test(said)) break;
  }
  clearTimeout(late);
  child.stdout.resume();
  const [, url] = /listening at (\S+),/.exec(said);
  const [, page] = /the page is at (\S+)/.exec(said) ?? [];
  if (!page) throw new Error(`it has no page: ${said}`);
  const { origin, hash } = new URL(page);
  const closed = once(child, "close");
  const stop = () => {
    child.kill("SIGINT");
    return closed;
  };
  return { url, page, origin, token: hash.slice(1), stop };
}

/** An app that keeps what arrives. */
export async function app() {
  const arrived = [];
  const server = createServer(async (incoming, response) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    arrived.push({ method: incoming.method, url: incoming.url, headers: incoming.rawHeaders, body: Buffer.concat(chunks) });
    response.writeHead(202, { "Content-Type": "text/plain" }).end("taken by the app");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return { url: `http://127.0.0.1:${server.address().port}/hooks`, arrived, stop: () => (server.closeAllConnections(), server.close()) };
}

/** As GitHub signs, by Node's own HMAC. */
export function github(body, of = body) {
  const signature = createHmac("sha256", secret).update(of).digest("hex");
  return { headers: { "X-Hub-Signature-256": `sha256=${signature}`, "X-GitHub-Event": "push" }, body };
}

/** Sends a request with exactly these headers. Returns the status, the headers and the text of the answer. */
export function send(url, { method = "POST", headers = {}, body = "" } = {}) {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(body);
    const sent = request(url, { method, headers: { "Content-Length": bytes.length, ...headers }, agent: false }, (response) => {
      const { statusCode: status, headers } = response;
      // A stream that doesn't end has said enough with its head.
      if (headers["content-type"] === "application/x-ndjson") {
        sent.destroy();
        resolve({ status, headers, text: "" });
      } else text(response).then((text) => resolve({ status, headers, text }), reject);
    });
    sent.on("error", reject);
    sent.end(bytes);
  });
}
