// RSA-2048: ThunderStack's documented payload, verified, against its documentation's snippet, which parses the PEM.
import { Webhook } from "hookseal";
import { headersOf } from "./bodies.mjs";

const encoder = new TextEncoder();

/** Two pairs: as it comes, and with the host's crypto left alone. `keys.rsa`: { privateKey, publicKey } in PEM. */
export function rsa({ receive, theirs, against, textOf, payloads, keys, targets }) {
  const pair = (what, target, switches) => ({
    section: "RSA-2048, verify only",
    what,
    against,
    target,
    switches,
    make: () => sides(receive, theirs, textOf, payloads.thunderstack, keys.rsa),
  });
  return [pair("as installed", targets?.installed), pair("in WebAssembly", targets?.wasm, { hostKeys: false })];
}

async function sides(receive, theirs, textOf, payloads, { privateKey, publicKey }) {
  const sender = new Webhook("thunderstack", privateKey);
  const sent = payloads.map((payload) => {
    const body = JSON.stringify(payload);
    return { body, headers: headersOf(sender.sign(body), encoder.encode(body).length) };
  });
  const requests = await receive(sent);
  const webhook = new Webhook("thunderstack", publicKey);
  return {
    ours: ({ headers, body }) => webhook.verifySignature(body, headers).secretIndex === 0,
    theirs: ({ headers, body }) => theirs({ headers, body: textOf(body) }, publicKey),
    requests,
    forged: { ...requests[0], body: requests[0].body.subarray(1) },
  };
}
