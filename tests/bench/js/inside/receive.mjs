// What a receiver has in hand of a request, in the runtime's own form: { headers, body }.

const encoder = new TextEncoder();

/** As `fetch` handlers get it: `Headers`, and the body's bytes. `sent`: a list of { headers, body: text }. */
export async function asFetchGives(sent) {
  return sent.map(({ headers, body }) => ({ headers: new Headers(headers), body: encoder.encode(body) }));
}

/** As Node's HTTP server gives it, from a real one; the bytes as `express.raw` puts them together. */
export async function asNodeGives(sent) {
  const { createServer, request } = await import("node:http");
  const { once } = await import("node:events");
  const { buffer } = await import("node:stream/consumers");
  const received = [];
  const server = createServer(async (incoming, response) => {
    received.push({ headers: incoming.headers, body: await buffer(incoming) });
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  for (const { headers, body } of sent) {
    const outgoing = request({ port: server.address().port, method: "POST", headers, agent: false });
    const [response] = await once(outgoing.end(body), "response");
    await once(response.resume(), "end");
  }
  server.closeAllConnections();
  server.close();
  return received;
}
