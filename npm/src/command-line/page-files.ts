// The files of the page, as they are installed: its own, and those of the package that it runs.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import platforms from "./platforms.jsonl";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".jsonl": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Where each stands beside the command line. */
const PLACES: Readonly<Record<string, string>> = {
  "/": "page/index.html",
  "/page.css": "page/page.css",
  "/page.js": "page/page.js",
  "/icon.svg": "page/icon.svg",
  "/platforms.js": "platforms.js",
  "/base_bg.wasm": "wasm/base_bg.wasm",
  "/keys_bg.wasm": "wasm/keys_bg.wasm",
};

/** A file of the page by its path; undefined for any other path. */
export function pageFile(path: string): { readonly type: string; readonly content: string | Buffer } | undefined {
  if (path === "/platforms.jsonl") return { type: TYPES[".jsonl"]!, content: platforms };
  const place = Object.hasOwn(PLACES, path) ? PLACES[path]! : undefined;
  if (place === undefined) return undefined;
  const content = readFileSync(new URL(place, import.meta.url));
  // The same page is a folder of its own, where nothing arrives.
  const shown = path === "/" ? content.toString().replace('data-home="folder"', 'data-home="listen"') : content;
  return { type: TYPES[extname(place)]!, content: shown };
}
