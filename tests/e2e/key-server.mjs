// Plays the part of the platforms' own servers, from which receivers fetch public keys: over TLS, under each platform's
// own name, with a certificate that the receivers are told to trust. Only the way there is another.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { setTimeout as wait } from "node:timers/promises";

/** `folder`: where setup.mjs has left its key and certificate. */
export async function keyServer(folder) {
  const [key, cert] = ["key.pem", "certificate.pem"].map((file) => readFileSync(`${folder}/${file}`));
  let published = {};
  let delay = 0;
  let fetched = [];
  const server = createServer({ key, cert }, async ({ headers, url: path }, response) => {
    const url = `https://${headers.host}${path}`;
    fetched.push(url);
    await wait(delay);
    response.writeHead(url in published ? 200 : 404).end(published[url]);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();

  return {
    port,
    /** Does what a step says. */
    async does({ publishes = {}, isDown = false, answersAfter = 0 }) {
      published = publishes;
      delay = answersAfter;
      if (isDown && server.listening) await this.close();
      if (!isDown && !server.listening) await once(server.listen(port, "127.0.0.1"), "listening");
    },
    /** The addresses that it was asked for since this was called. */
    fetched() {
      const since = fetched;
      fetched = [];
      return since;
    },
    async close() {
      const closed = once(server.close(), "close");
      server.closeAllConnections();
      await closed;
    },
  };
}
