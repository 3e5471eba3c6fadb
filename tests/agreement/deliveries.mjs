// Random deliveries: as the platform sends them, and bent in every way that senders, servers and attackers bend them.
//
// A delivery is { provider, secret, body, name, values, parsed }: the receiver's secret or key, the bytes that arrived,
// the signature header's name and values (none: absent; two: it came twice), and whether express.json() stood before
// the documented handler.
import { createHash, createHmac, generateKeyPairSync, sign } from "node:crypto";

export const headerNames = {
  tusky: "X-Tusky-Signature",
  filedgr: "X-Filedgr-Signature",
  thunderstack: "X-ThunderStack-Signature",
  tuteliq: "X-Tuteliq-Signature",
  tectra: "X-Tectra-Signature",
};

/** Yields `count` deliveries of a provider. */
export function* deliveries(provider, random, count) {
  const sender = provider === "thunderstack" ? rsaSender(random) : hmacSender(random);
  const reserialises = provider === "tusky" || provider === "thunderstack";
  for (let i = 0; i < count; i++) {
    const { secret, body, signature } = sender.signed();
    const delivery = { provider, secret, body, name: headerNames[provider], values: [signature], parsed: false };
    const kind = random.below(20);
    if (kind === 0) sender.bendKey(delivery);
    else if (kind === 1 && reserialises) bendByParsing(delivery, sender, random);
    else if (kind > 4) bend(delivery, sender, random);
    yield delivery;
  }
}

// One bend of the signature, the header or the body; at times one of each.
function bend(delivery, sender, random) {
  const chosen = random.below(10);
  if (chosen < 5 || chosen === 9) sender.bendSignature(delivery);
  if ((chosen >= 5 && chosen < 7) || chosen === 9) bendHeader(delivery, random);
  if (chosen === 7 || (chosen === 9 && random.chance(0.3))) bendBody(delivery, random);
  if (chosen === 8) delivery.secret = sender.otherKey(delivery.secret);
}

function bendByParsing(delivery, sender, random) {
  const json = random.pick(jsonTexts);
  const compact = JSON.stringify(JSON.parse(json));
  delivery.parsed = true;
  delivery.body = Buffer.from(json);
  // Signed as sent; or, now and then, as an attacker would have it: signed compact, sent with other bytes.
  const signed = random.chance(0.5) ? json : compact;
  delivery.values = [sender.sign(Buffer.from(signed), delivery.secret)];
}

function bendHeader(delivery, random) {
  const [value] = delivery.values;
  const blanks = ["", " ", "\t", "  ", "\n", "\r\n"];
  switch (random.below(5)) {
    case 0:
      delivery.values = [];
      break;
    case 1:
      delivery.values = [value, value];
      break;
    case 2:
      delivery.values = random.chance(0.5) ? [value, swapped(value)] : [swapped(value), value];
      break;
    case 3:
      delivery.values = [random.pick(blanks) + value + random.pick(blanks)];
      break;
    default: {
      const { name } = delivery;
      delivery.name = random.pick([name.toLowerCase(), name.toUpperCase(), name.replace("X-", "x-")]);
    }
  }
}

function swapped(value) {
  return [...value].reverse().join("");
}

function bendBody(delivery, random) {
  const { body } = delivery;
  const place = random.below(body.length || 1);
  const flipped = Buffer.from(body);
  if (body.length > 0) flipped[place] ^= 1 << random.below(8);
  delivery.body = random.pick([
    flipped,
    body.subarray(0, -1),
    body.subarray(1),
    Buffer.concat([body, Buffer.from("\n")]),
    Buffer.concat([body, Buffer.from([0])]),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body]),
    Buffer.from(body.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
    Buffer.from(body.toString("latin1")), // each byte over 127 written as two
    Buffer.concat([body, body]),
    Buffer.alloc(0),
  ]);
}

const jsonTexts = [
  '{"event":"file.synced","timestamp":"2025-01-15T10:30:00.000Z","data":{"fileName":"report.pdf","sizeBytes":204800}}',
  '{ "event": "file.synced", "data": { "fileName": "report.pdf", "sizeBytes": 204800 } }',
  '{\n  "eventType": "NODE_STATUS_UPDATED",\n  "details": { "nodeId": "n", "status": "RUNNING" },\n  "nodeId": "n"\n}',
  '{"threshold":30.0,"gasUsed":2.1e4}',
  '{"text":"\\u00e9t\\u00e9 \\ud83d\\ude00"}',
  '{"text":"été 😀","path":"a\\/b"}',
  '{"b":1,"a":2,"10":3,"9":4}',
  '{"twice":1,"twice":2}',
  '{"big":12345678901234567890}',
  "[]",
];

function randomBody(random) {
  switch (random.below(8)) {
    case 0:
      return random.bytes(random.below(100));
    case 1:
      return random.bytes(1 + random.below(3000)).fill("\u{1f389}é\r\n");
    case 2:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(random.pick(jsonTexts))]);
    case 3:
      return Buffer.from(JSON.stringify({ n: random.below(1e9), text: random.bytes(20).toString("base64") }, null, 2));
    default:
      return Buffer.from(`${random.pick(jsonTexts)}${" ".repeat(random.below(3))}`);
  }
}

function hmacSender(random) {
  const secrets = Array.from({ length: 60 }, (_, i) => {
    const bytes = random.bytes(1 + random.below(90));
    const forms = [
      bytes.toString("hex"),
      `whsec_${bytes.toString("base64")}`,
      `whsec_${bytes.toString("hex")}`,
      `sécret-${bytes.toString("base64url")}-🔑`,
      bytes.toString("hex")[0],
      `two words ${bytes.toString("hex")}`,
    ];
    return forms[i % forms.length];
  });
  const mac = (body, secret, hash = "sha256", encoding = "hex") =>
    createHmac(hash, secret).update(body).digest(encoding);

  return {
    sign: (body, secret) => mac(body, secret),
    signed() {
      const [secret, body] = [random.pick(secrets), randomBody(random)];
      return { secret, body, signature: mac(body, secret) };
    },
    otherKey: (secret) =>
      random.pick([
        random.pick(secrets),
        `${secret}\n`,
        ` ${secret}`,
        secret.toUpperCase(),
        secret.slice(1) || "x",
        secret.replace("whsec_", "whsec-"),
        createHash("sha256").update(secret).digest("hex"),
      ]),
    // A secret that was never set.
    bendKey(delivery) {
      delivery.body = Buffer.from(random.pick(jsonTexts));
      delivery.secret = random.pick(["", " ", "\n", "\t \t"]);
      delivery.values = [mac(delivery.body, delivery.secret)];
    },
    bendSignature(delivery) {
      const { body, secret, values } = delivery;
      const [value] = values;
      const place = random.below(value.length);
      const digit = random.pick([..."0123456789abcdef"]);
      const put = (text) => value.slice(0, place) + text + value.slice(place + 1);
      delivery.values = [
        random.pick([
          () => value.toUpperCase(),
          () => value.slice(0, 32) + value.slice(32).toUpperCase(),
          () => put(digit),
          () => put(random.pick([..."gzGZ-_ .,=\u0000é٣０"])),
          () => value.slice(0, random.below(64)),
          () => value.slice(0, 63),
          () => value + digit,
          () => value + digit + digit,
          () => value + value,
          () => value + random.pick(["zz", "z", "=", "; v2", "\u0000", ",", ", ", ",sha256", "-", "é"]),
          () => `0x${value}`,
          () => `sha256=${value}`,
          () => `v1,${value}`,
          () => `"${value}"`,
          () => value.replace(/../g, "$& "),
          () => mac(body, secret, "sha256", "base64"),
          () => mac(body, secret, "sha256", "base64url"),
          () => mac(body, secret, "sha1"),
          () => mac(body, secret, "sha512"),
          () => mac(body, Buffer.from(secret.replace("whsec_", ""), "base64")),
          () => createHash("sha256").update(body).digest("hex"),
          () => "0".repeat(64),
          () => "",
          () => random.bytes(32).toString("hex"),
        ])(),
      ];
    },
  };
}

function rsaSender(random) {
  const pair = (modulusLength) => generateKeyPairSync("rsa", { modulusLength });
  const pem = (key) => key.export({ type: "spki", format: "pem" });
  const [main, other, long, short] = [2048, 2048, 3072, 1024].map(pair);
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = pem(main.publicKey);
  const rsa = (body, privateKey = main.privateKey, hash = "sha256") => sign(hash, body, privateKey);

  // Signing takes a millisecond, so a few hundred signed bodies serve all deliveries; among them one whose signature
  // begins with a zero byte, which is a byte of it all the same.
  const pool = Array.from({ length: 300 }, () => randomBody(random)).map((body) => ({ body, signature: rsa(body) }));
  const zero = (n) => ({ body: Buffer.from(`{"n":${n}}`), signature: rsa(Buffer.from(`{"n":${n}}`)) });
  let leading = zero(0);
  for (let n = 1; leading.signature[0] !== 0; n++) leading = zero(n);

  return {
    sign: (body) => rsa(body).toString("base64"),
    signed() {
      const { body, signature } = random.chance(0.05) ? leading : random.pick(pool);
      return { secret: key, body, signature: signature.toString("base64") };
    },
    otherKey: () => pem(other.publicKey),
    bendKey(delivery) {
      const body = Buffer.from(random.pick(jsonTexts));
      delivery.body = body;
      delivery.values = [rsa(body).toString("base64")];
      const signedBy = ({ publicKey, privateKey }) => {
        delivery.secret = pem(publicKey);
        delivery.values = [rsa(body, privateKey).toString("base64")];
      };
      random.pick([
        () => signedBy(long),
        () => signedBy(short),
        () => signedBy(elliptic),
        () => (delivery.secret = main.publicKey.export({ type: "pkcs1", format: "pem" })),
        () => (delivery.secret = main.privateKey.export({ type: "pkcs8", format: "pem" })),
        () => (delivery.secret = main.privateKey.export({ type: "pkcs1", format: "pem" })),
        () => (delivery.secret = key.replaceAll("\n", "\\n")),
        () => (delivery.secret = key.replaceAll("\n", "\r\n")),
        () => (delivery.secret = key.slice(0, 200)),
        () => (delivery.secret = "YOUR_PUBLIC_KEY_HERE"),
      ])();
    },
    bendSignature(delivery) {
      const { body } = delivery;
      const [value] = delivery.values;
      const bytes = Buffer.from(value, "base64");
      const flipped = Buffer.from(bytes);
      flipped[random.below(bytes.length)] ^= 1 << random.below(8);
      const place = random.below(value.length);
      delivery.values = [
        random.pick([
          () => flipped.toString("base64"),
          () => bytes.subarray(1).toString("base64"), // at times only a leading zero is lost
          () => bytes.subarray(0, -1).toString("base64"),
          () => Buffer.concat([Buffer.from([0]), bytes]).toString("base64"),
          () => Buffer.concat([bytes, bytes]).toString("base64"),
          () => value.replace(/=+$/, ""),
          () => value.replace(/=$/, ""),
          () => bytes.toString("base64url"),
          () => value.replaceAll("+", "-").replaceAll("/", "_"),
          () => value.replace(/.{76}/g, "$&\n"),
          () => value.slice(0, place) + random.pick([..." .,:;!é"]) + value.slice(place),
          () => value.slice(0, place) + value.slice(place + 1),
          () => trailingBitsSet(value),
          () => `${value}=`,
          () => `${value}A`,
          () => `sha256=${value}`,
          () => bytes.toString("hex"),
          () => rsa(body, other.privateKey).toString("base64"),
          () => rsa(body, main.privateKey, "sha1").toString("base64"),
          () => rsa(body, main.privateKey, "sha512").toString("base64"),
          () => sign("sha256", body, { key: main.privateKey, padding: 6 }).toString("base64"), // PSS
          () => Buffer.alloc(256).toString("base64"),
          () => Buffer.alloc(256, 255).toString("base64"),
          () => value.toUpperCase(),
          () => "",
        ])(),
      ];
    },
  };
}

// 256 bytes leave four bits of the last digit unused: set, they change nothing for a careless decoder.
function trailingBitsSet(value) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const last = value.length - 3;
  return `${value.slice(0, last)}${alphabet[alphabet.indexOf(value[last]) | 1]}==`;
}
