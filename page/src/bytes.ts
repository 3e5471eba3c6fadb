// Bytes as text in which nothing hides: what is invisible, or moves text around, is written out and marked.
import { h } from "./elements.js";

/** How much of a body is shown at once. */
const WINDOW = 32 * 1024;

interface Run {
  text: string;
  /** What the mark means; none for plain text. */
  readonly meaning?: string;
}

/** A body, its beginning first; the rest on demand. */
export function bodyView(bytes: Uint8Array): HTMLElement {
  const text = h("pre", { class: "bytes", tabindex: "0", role: "region", "aria-label": "Body", dir: "ltr" });
  const more = h("button", { type: "button", class: "quiet", onclick: () => show() });
  let at = 0;
  const show = (): void => {
    const end = border(bytes, Math.min(bytes.length, at + WINDOW));
    text.append(...nodes(runs(bytes, at, end)));
    at = end;
    more.hidden = at >= bytes.length;
    more.textContent = `Show ${amount(Math.min(WINDOW, bytes.length - at))} more of ${amount(bytes.length)}`;
  };
  show();
  return h("div", { class: "body" }, text, more);
}

/** A header's value, or other text of a sender. */
export function textView(text: string): Node[] {
  return nodes(runs(new TextEncoder().encode(text), 0, Infinity));
}

/** What is to be known of a body before it is read. */
export function factsOf(bytes: Uint8Array): string[] {
  if (bytes.length === 0) return ["empty"];
  const text = utf8(bytes);
  const facts = [amount(bytes.length), text === undefined ? "not UTF-8" : isJson(text) ? "JSON" : "text"];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) facts.push("begins with a BOM");
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) facts.push("gzip");
  if (text === undefined) return facts;
  if (text.includes("\r\n")) facts.push("CRLF line ends");
  if (text.endsWith("\n")) facts.push("ends with a newline");
  if (/[ \t](\r?\n|$)/.test(text)) facts.push("trailing white space");
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(text)) facts.push("changes the direction of text");
  return facts;
}

export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function amount(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function nodes(runs: readonly Run[]): Node[] {
  return runs.map(({ text, meaning }) => (meaning === undefined ? document.createTextNode(text) : h("span", { class: "mark", title: meaning }, text)));
}

/** Not within a character, if there is one. */
function border(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at > end - 4 && at < bytes.length && (bytes[at]! & 0xc0) === 0x80) at--;
  return at > 0 ? at : end;
}

function runs(bytes: Uint8Array, start: number, stop: number): Run[] {
  const end = Math.min(stop, bytes.length);
  const found: Run[] = [];
  const add = (text: string, meaning?: string): void => {
    const last = found.at(-1);
    // Neighbours are one element: a picture would have a thousand times as many.
    if (last && last.meaning === meaning) last.text += text;
    else found.push(meaning === undefined ? { text } : { text, meaning });
  };
  for (let at = start; at < end; ) {
    const { code, length } = character(bytes, at);
    if (code === undefined) add(`\\x${bytes[at]!.toString(16).padStart(2, "0")}`, "bytes that are no UTF-8");
    else if (code === 0x0a) {
      if (at === bytes.length - 1 && bytes[at - 1] !== 0x0d) add("\\n", "a newline at the end");
      add("\n");
    } else if (code === 0x0d && bytes[at + 1] === 0x0a) add("\\r\\n", "carriage return and line feed");
    else if ((code === 0x20 || code === 0x09) && isTrailing(bytes, at)) add(code === 0x20 ? "·" : "→", "white space at the end");
    else {
      const mark = markOf(code, at === 0);
      if (mark) add(mark[0], mark[1]);
      else add(String.fromCodePoint(code));
    }
    at += length;
  }
  return found;
}

function isTrailing(bytes: Uint8Array, start: number): boolean {
  // White space without an end is looked at once a window, not once a space.
  for (let at = start; at < start + 256; at++) {
    const byte = bytes[at];
    if (byte === undefined || byte === 0x0a || (byte === 0x0d && bytes[at + 1] === 0x0a)) return true;
    if (byte !== 0x20 && byte !== 0x09) return false;
  }
  return false;
}

function markOf(code: number, isFirst: boolean): [string, string] | undefined {
  if (code === 0xfeff) return isFirst ? ["BOM", "a byte order mark: EF BB BF"] : ["U+FEFF", "a byte order mark"];
  if (code === 0x09) return undefined;
  const text = String.fromCodePoint(code);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return [`\\x${code.toString(16).padStart(2, "0")}`, "control characters"];
  if (/[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(text) || (code !== 0x20 && /\p{Zs}/u.test(text))) return [`U+${code.toString(16).toUpperCase().padStart(4, "0")}`, "characters that can't be seen"];
  if (code === 0xfffd) return ["U+FFFD", "what a decoder leaves of bytes that it couldn't read"];
  return undefined;
}

/** The character at a place, by UTF-8's rules; without a code if there is none. */
function character(bytes: Uint8Array, at: number): { code: number | undefined; length: number } {
  const first = bytes[at]!;
  if (first < 0x80) return { code: first, length: 1 };
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 1;
  if (length === 1 || at + length > bytes.length) return { code: undefined, length: 1 };
  let code = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    if ((bytes[next]! & 0xc0) !== 0x80) return { code: undefined, length: 1 };
    code = (code << 6) | (bytes[next]! & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length]!;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? { code: undefined, length: 1 } : { code, length };
}
