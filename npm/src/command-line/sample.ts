import { quoted, shown, type Arguments } from "./arguments.js";
import { making, Outgoing, type Made } from "./made-delivery.js";
import { print, printJson, textOf } from "./output.js";
import { recorded } from "./recorded.js";
import { UsageError } from "./usage-error.js";
import { urlOf } from "./request.js";

/** `hookseal sample`: a signed test delivery, printed. */
export async function sample(given: Arguments): Promise<number> {
  const [platform, type] = given.positionals;
  const url = urlOf(given.text("url") ?? "http://localhost:3000/");
  const made = new Outgoing(given, await making(given, platform!, type, url)).sign();
  if (given.has("json")) printJson(recorded({ method: "POST", url: made.url, headers: Object.entries(made.headers), body: made.body }));
  else if (given.has("curl")) print(curl(made));
  else if (given.has("httpie")) print(httpie(made));
  else process.stdout.write(dump(made));
  return 0;
}

/** As it is on the wire. The final newline isn't the body's: it ends where Content-Length says. */
function dump({ url, headers, body }: Made): Buffer {
  const { host, pathname, search } = new URL(url);
  const ownHost = Object.keys(headers).some((name) => name.toLowerCase() === "host") ? [] : [`Host: ${host}`];
  const lines = [`POST ${pathname}${search} HTTP/1.1`, ...ownHost, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), `Content-Length: ${body.length}`];
  return Buffer.concat([Buffer.from(`${lines.join("\n")}\n\n`, "latin1"), body, Buffer.from("\n")]);
}

function curl({ url, headers, body }: Made): string {
  const named = Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\\n`);
  return `curl ${quoted(url)} \\\n${named.join("")}  --data-binary ${quoted(text(body))}`;
}

function httpie({ url, headers, body }: Made): string {
  const named = Object.entries(headers).map(([name, value]) => `  ${quoted(`${name}:${value}`)} \\\n`);
  return `http POST ${quoted(url)} \\\n${named.join("")}  --raw ${quoted(text(body))}`;
}

function text(body: Buffer): string {
  const text = textOf(body);
  if (text === undefined || text.includes("\0") || text.startsWith("@")) throw new UsageError(`a command can't hold this body: ${shown("hookseal send")} sends it`);
  return text;
}
