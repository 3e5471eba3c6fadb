// A delivery verified and parsed: hookseal against the provider's own snippet and JSON.parse.
import { Webhook } from "hookseal";
import { headersOf } from "./bodies.mjs";

const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
const names = ["tusky", "filedgr", "tuteliq", "tectra"];
const encoder = new TextEncoder();

/** A pair for each provider, over all its documented payloads, and one over those of all. */
export function events({ receive, theirs, against, textOf, payloads, target = 1 }) {
  const handlers = handlersWith(theirs, textOf);
  const pair = (what, chosen) => ({
    section: "verify and parse",
    what,
    against: `${against} and JSON.parse`,
    target,
    make: () => sides(receive, handlers, payloads, chosen),
  });
  return [...names.map((name) => pair(name, [name])), pair("all four providers", names)];
}

async function sides(receive, handlers, payloads, chosen) {
  const sent = chosen.flatMap((name) => {
    const webhook = new Webhook(name, secret);
    return payloads[name].map((payload) => {
      const body = JSON.stringify(payload);
      return { name, webhook, body, headers: headersOf(webhook.sign(body), encoder.encode(body).length) };
    });
  });
  const received = await receive(sent);
  const requests = sent.map(({ name, webhook }, index) => ({ name, webhook, ...received[index] }));
  return {
    ours({ webhook, headers, body }) {
      const event = webhook.verify(body, headers);
      return used(event.type, event.data);
    },
    theirs: (request) => handlers[request.name](request),
    requests,
    forged: { ...requests[0], body: requests[1].body },
  };
}

/** What a handler does first: see that the delivery is genuine, parse it, read its type and data. */
function handlersWith(theirs, textOf) {
  return {
    // Its snippet is given text, so that one conversion serves both.
    tusky({ headers, body }) {
      const text = textOf(body);
      if (!theirs.tusky({ headers, body: text }, secret)) return false;
      const payload = JSON.parse(text);
      return used(payload.event, payload.data);
    },
    filedgr(request) {
      if (!theirs.filedgr(request, secret)) return false;
      const payload = JSON.parse(textOf(request.body));
      return used(payload.eventType, payload.data);
    },
    tuteliq(request) {
      if (!theirs.tuteliq(request, secret)) return false;
      const payload = JSON.parse(textOf(request.body));
      return used(payload.type, payload.data);
    },
    tectra(request) {
      if (!theirs.tectra(request, secret)) return false;
      const payload = JSON.parse(textOf(request.body));
      return used(payload.event, payload.data);
    },
  };
}

function used(type, data) {
  return typeof type === "string" && typeof data === "object" && data !== null;
}
