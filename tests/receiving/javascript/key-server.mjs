// A server of public keys on this machine that does what a case says.
import { createServer } from "node:http";

/** `texts` are what `<…>` stands for. */
export async function keyServer(texts) {
  let routes = {};
  const paths = [];
  const asked = [];
  const server = createServer((request, response) => {
    paths.push(request.url);
    for (const resolve of asked.splice(0)) resolve();
    const what = routes[request.url] ?? routes["/key"];
    setTimeout(() => respond(what, response, filled), (what.after ?? 0) * 1000);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  const origin = `http://127.0.0.1:${port}`;
  const all = { ...texts, url: `${origin}/key`, origin, port: String(port) };
  const filled = (text) => text.replace(/<([\w-]+)>/g, (whole, name) => all[name] ?? whole);
  return {
    url: `${origin}/key`,
    paths,
    filled,
    serve: (what) => void (routes = what),
    /** Waits for the next request. */
    nextRequest: () => new Promise((resolve) => asked.push(resolve)),
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

const misbehaving = {
  nothing: () => {},
  "hangs up": (response) => response.destroy(),
  "hangs up half-way": (response) => {
    response.writeHead(200, { "Content-Length": 400 }).write("-----BEGIN", () => response.destroy());
  },
  "stops half-way": (response) => response.writeHead(200, { "Content-Length": 400 }).write("-----BEGIN"),
  trickles(response) {
    response.socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
    trickle(() => response.socket?.write("x"), response);
  },
  "trickles the body"(response) {
    response.writeHead(200);
    trickle(() => response.write("x"), response);
  },
};

/** A byte now and then keeps every timeout of a socket from being reached. */
function trickle(write, response) {
  const timer = setInterval(write, 50);
  response.on("close", () => clearInterval(timer));
}

function respond({ does, status, redirect, text, b64, times = 1, size = 0 }, response, filled) {
  if (does) return misbehaving[does](response);
  if (redirect) return response.writeHead(status ?? 302, { Location: filled(redirect) }).end();
  const body = b64 === undefined ? filled(text).repeat(times).padEnd(size) : Buffer.from(b64, "base64");
  response.writeHead(status ?? 200).end(body);
}
