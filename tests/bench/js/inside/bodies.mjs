// Bodies of an exact size, and the headers that come with a delivery.

const encoder = new TextEncoder();

/** JSON of exactly so many bytes (64 at least): short strings, numbers, some letters beyond ASCII. `envelope`: its head. */
export function jsonOf(size, seed, envelope = { type: "report.ready" }) {
  const pieces = [];
  const close = ']},"note":"';
  const open = `${JSON.stringify(envelope).slice(0, -1)},"data":{"n":[`;
  let left = size - lengthOf(open) - lengthOf(close) - 2;
  for (let number = seed; ; number++) {
    const piece = `${pieces.length > 0 ? "," : ""}${JSON.stringify(item(number))}`;
    left -= lengthOf(piece);
    if (left < 0) {
      left += lengthOf(piece);
      break;
    }
    pieces.push(piece);
  }
  const note = left >= 7 ? `${seed % 10}é📄` : "";
  return `${open}${pieces.join("")}${close}${note}${".".repeat(left - lengthOf(note))}"}`;
}

function item(number) {
  return {
    id: `rec_${1_000_000 + number}`,
    name: `relevé d’été 📄 ${number}.pdf`,
    size: 204_800 + 37 * number,
    score: (number % 100) / 100,
    at: "2025-01-15T10:30:00.000Z",
    tags: ["safe", "überprüft"],
    final: number % 3 === 0,
    parent: null,
  };
}

function lengthOf(text) {
  return encoder.encode(text).length;
}

const ENTRIES = 12;
// In the order in which they are left out where a provider sends more of its own.
const usual = {
  "Content-Type": "application/json",
  "User-Agent": "webhooks/1.4 (+https://example.com/docs/webhooks)",
  "Accept-Encoding": "gzip, deflate, br",
  Accept: "application/json, text/plain, */*",
  "X-Forwarded-For": "203.0.113.17",
  "X-Forwarded-Proto": "https",
  "X-Request-Id": "6f1c2b0e-9a35-4f0e-8b61-3d2f7a90c4e8",
  Traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
  "X-Forwarded-Port": "443",
};

/** The twelve headers of a request, of which the provider adds `signed` and HTTP itself three. */
export function headersOf(signed, size) {
  const own = { Host: "hooks.example.com", Connection: "keep-alive", "Content-Length": String(size) };
  const room = ENTRIES - Object.keys(own).length - Object.keys(signed).length;
  return { ...own, ...Object.fromEntries(Object.entries(usual).slice(0, room)), ...signed };
}
