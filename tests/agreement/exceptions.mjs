// Where hookseal's verdict is not the snippet's, and why. Each entry is one mistake or limit of a documented snippet:
//
//   name       what it is
//   why        what hookseal does instead
//   providers  whose snippet has it
//   when       holds for exactly the deliveries that it concerns; the first entry that holds is the one that counts
//   snippet    what the snippet says: "accepts", "refuses" or "throws"
//   hookseal   what hookseal says: "accepts", or the codes that it may refuse with
//
// The predicates look at the delivery alone, with node:crypto for what is right; they know of no verdict.
import { createHmac, createPublicKey, verify } from "node:crypto";

const hmacProviders = ["tusky", "filedgr", "tuteliq", "tectra"];

export const exceptions = [
  {
    name: "a secret that was never set",
    why: "everybody can sign with an empty or blank secret, so none can be configured",
    providers: hmacProviders,
    when: ({ secret }) => secret.trim() === "",
    snippet: "accepts",
    hookseal: ["invalid_secret"],
  },
  {
    name: "a key that can't be read",
    why: "it fails when the receiver starts, not when the first delivery arrives",
    providers: ["thunderstack"],
    when: ({ secret }) => readKey(secret) === null && readKey(unescaped(secret)) === null,
    snippet: "throws",
    hookseal: ["invalid_key"],
  },
  {
    name: "a key with its newlines written as \\n",
    why: "environment variables bring a PEM so, and it can mean nothing else",
    providers: ["thunderstack"],
    when: ({ secret }) => readKey(secret) === null && readKey(unescaped(secret)) !== null,
    snippet: "throws",
    hookseal: "accepts",
  },
  {
    name: "an RSA key of less than 2048 bits",
    why: "it can be broken",
    providers: ["thunderstack"],
    when: ({ secret }) => readKey(secret)?.asymmetricKeyDetails.modulusLength < 2048,
    snippet: "accepts",
    hookseal: ["invalid_key"],
  },
  {
    name: "a key of another algorithm",
    why: "the scheme is RSA; the key must not choose another",
    providers: ["thunderstack"],
    when: ({ secret }) => readKey(secret)?.asymmetricKeyType !== "rsa",
    snippet: "accepts",
    hookseal: ["invalid_key"],
  },
  {
    name: "no signature header",
    why: "a bad request is no error of the receiver: 4xx, not 500",
    providers: ["filedgr", "thunderstack", "tuteliq"],
    when: ({ values }) => values.length === 0,
    snippet: "throws",
    hookseal: ["missing_signature"],
  },
  {
    name: "an empty signature header",
    why: "a bad request is no error of the receiver: 4xx, not 500",
    providers: ["thunderstack"],
    when: (delivery) => received(delivery) === "",
    snippet: "throws",
    hookseal: ["malformed_signature"],
  },
  {
    name: "a genuine delivery, re-serialised",
    why: "the signature covers the bytes that were sent, not JSON.stringify's idea of them",
    providers: ["tusky", "thunderstack"],
    when: (delivery) => delivery.parsed && reserialised(delivery) !== delivery.body.toString() && genuine(delivery),
    snippet: "refuses",
    hookseal: "accepts",
  },
  {
    name: "bytes that nobody signed, re-serialised into some that were",
    why: "the signature covers the bytes that were sent, not JSON.stringify's idea of them",
    providers: ["tusky", "thunderstack"],
    when: (delivery) =>
      delivery.parsed && !genuine(delivery) && genuine({ ...delivery, body: Buffer.from(reserialised(delivery)) }),
    snippet: "accepts",
    hookseal: ["signature_mismatch"],
  },
  {
    name: "a body that isn't UTF-8",
    why: "bytes are verified, not the text that they decode to",
    providers: ["tusky", "thunderstack"],
    when: (delivery) => !delivery.parsed && !isText(delivery.body) && genuine(delivery),
    snippet: "refuses",
    hookseal: "accepts",
  },
  {
    name: "upper-case digits",
    why: "hex digits of either case say the same",
    providers: ["tusky", "tuteliq", "tectra"],
    when: (delivery) => /[A-F]/.test(received(delivery)) && is64Digits(received(delivery)) && genuine(delivery),
    snippet: "refuses",
    hookseal: "accepts",
  },
  ...["refuses", "throws"].map((snippet) => ({
    name: "blanks round the signature",
    why: "HTTP lets them be added and taken away",
    providers: snippet === "refuses" ? ["tusky"] : ["filedgr", "tuteliq", "tectra"],
    when: (delivery) => {
      const value = received(delivery);
      // Filedgr's decoder stops at the blank: behind the signature that does no harm.
      const matters = delivery.provider === "filedgr" ? value !== value?.trimStart() : value !== value?.trim();
      return matters && genuine(delivery);
    },
    snippet,
    hookseal: "accepts",
  })),
  ...["refuses", "throws"].map((snippet) => ({
    // Filedgr's and ThunderStack's decoders stop at the end of the first, and so agree.
    name: "the same signature twice",
    why: "two equal headers, or the server's `A, A`, leave no doubt about what is meant",
    providers: snippet === "refuses" ? ["tusky"] : ["tuteliq", "tectra"],
    when: (delivery) => received(delivery)?.includes(",") && genuine(delivery),
    snippet,
    hookseal: "accepts",
  })),
  {
    name: "more after the signature's digits",
    why: "Buffer.from(text, 'hex') stops at the first character that is no digit; a signature is 64 digits and no more",
    providers: ["filedgr"],
    when: (delivery) => !genuine(delivery) && Buffer.from(received(delivery) ?? "", "hex").equals(rightMac(delivery)),
    snippet: "accepts",
    hookseal: ["malformed_signature", "ambiguous_signature"],
  },
  {
    name: "a signature of another length",
    why: "timingSafeEqual throws on it; a bad request is no error of the receiver: 4xx, not 500",
    providers: ["filedgr", "tuteliq", "tectra"],
    when: (delivery) => {
      const value = received(delivery);
      if (delivery.provider === "filedgr") return !genuine(delivery) && Buffer.from(value, "hex").length !== 32;
      if (delivery.provider === "tectra" && !value) return false; // it looks at that first
      return !genuine(delivery) && Buffer.byteLength(value) !== 64;
    },
    snippet: "throws",
    // A mismatch where blanks or a repeat alone make the header longer.
    hookseal: ["malformed_signature", "ambiguous_signature", "signature_mismatch"],
  },
  {
    name: "base64 that a careless decoder mends",
    why: "blanks, foreign characters, missing padding and the other alphabet are no base64: one signature, one spelling",
    providers: ["thunderstack"],
    when: (delivery) =>
      isText(delivery.body) &&
      !genuine(delivery) &&
      rightRsa(delivery, Buffer.from(received(delivery) ?? "", "base64")),
    snippet: "accepts",
    hookseal: ["malformed_signature", "ambiguous_signature"],
  },
];

/** The header as Node's server hands it over; undefined if absent. */
export function received({ values }) {
  return values.length === 0 ? undefined : values.join(", ");
}

/** The entry that concerns a delivery, if any. */
export function exceptionFor(delivery) {
  return exceptions.find(({ providers, when }) => providers.includes(delivery.provider) && when(delivery));
}

// Whether the header, as far as HTTP may dress it up, is the right signature of the body.
function genuine(delivery) {
  const value = received(delivery);
  if (value === undefined) return false;
  const halves = value.split(",").map((half) => half.trim());
  const text = halves.length === 2 && halves[0] === halves[1] ? halves[0] : value.trim();
  if (delivery.provider === "thunderstack") {
    const bytes = Buffer.from(text, "base64");
    return bytes.toString("base64") === text && rightRsa(delivery, bytes);
  }
  return is64Digits(text) && Buffer.from(text, "hex").equals(rightMac(delivery));
}

function isText(body) {
  return Buffer.from(body.toString()).equals(body);
}

function is64Digits(text) {
  return /^[0-9a-fA-F]{64}$/.test(text);
}

function rightMac({ secret, body }) {
  return createHmac("sha256", secret).update(body).digest();
}

function rightRsa({ secret, body }, signature) {
  return verify("sha256", body, readKey(secret), signature);
}

function reserialised({ body }) {
  return JSON.stringify(JSON.parse(body));
}

function unescaped(pem) {
  return pem.replaceAll("\\n", "\n");
}

const keys = new Map();
function readKey(pem) {
  if (!keys.has(pem)) {
    try {
      keys.set(pem, createPublicKey(pem));
    } catch {
      keys.set(pem, null);
    }
  }
  return keys.get(pem);
}
