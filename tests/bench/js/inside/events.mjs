// A delivery verified and parsed: hookseal against the provider's own snippet and JSON.parse.
import { provider, Webhook } from "hookseal";
import { headersOf, jsonOf } from "./bodies.mjs";

const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
const names = ["tusky", "filedgr", "tuteliq", "tectra"];
const encoder = new TextEncoder();

/** A pair for each provider, over all its documented payloads, and one over those of all; large ones; some that drift. */
export function events({ receive, theirs, against, textOf, payloads, target = 1 }) {
  const handlers = handlersWith(theirs, textOf);
  const pair = (what, chosen, target, payloads) => ({
    section: "verify and parse",
    what,
    against: `${against} and JSON.parse`,
    target,
    make: () => sides(receive, handlers, payloads, chosen),
  });
  return [
    ...names.map((name) => pair(name, [name], target, payloads)),
    pair("all four providers", names, target, payloads),
    pair("64 KB", ["filedgr"], target, large(payloads)),
    pair("with one warning, all four providers", names, 1.5, drifting(payloads)),
  ];
}

/** A documented event whose `metadata`, in which anything may be, has 64 KB. */
function large({ filedgr }) {
  const event = filedgr.find(({ data }) => data.metadata);
  const with64KB = (seed) => ({ ...event, data: { ...event.data, metadata: JSON.parse(jsonOf(64 << 10, seed)) } });
  return { filedgr: [with64KB(0), with64KB(1)] };
}

/** The events whose data is documented, with a list in its first field instead of a text. */
function drifting(payloads) {
  const drifted = (event) => {
    const [first] = Object.keys(event.data);
    return { ...event, data: { ...event.data, [first]: [] } };
  };
  const documented = (name) => {
    const { envelope, events } = provider(name);
    return payloads[name].filter((event) => "$ref" in events[event[envelope.type]].data);
  };
  return Object.fromEntries(names.map((name) => [name, documented(name).map(drifted)]));
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
