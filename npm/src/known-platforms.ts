import { asciiText } from "./host.js";
import { packageFile } from "./package-file.js";

/** @internal What is known of the built-in platforms, as text: see platforms.d.ts. */
export type Platforms = typeof import("./platforms.js");

/** @internal What is known of them where no entry has brought it. */
const NONE: Platforms = { records: "", events: "", knownHeaders: "" };

let source: Platforms | (() => Platforms) = NONE;

/** @internal Called by the entries that have the built-in platforms. */
export function offerPlatforms(given: Platforms | (() => Platforms)): void {
  if (source === NONE) source = given;
}

/** @internal */
export function hasPlatforms(): boolean {
  return source !== NONE;
}

/** @internal What is known of the built-in platforms: read now, if it stands in a file and hasn't been. */
export function platforms(): Platforms {
  return typeof source === "function" ? (source = source()) : source;
}

/** @internal The signature headers of all platforms, for hints in refusals. Empty if their file is missing: a refusal works without hints. */
export function headersForHints(): string {
  try {
    return platforms().knownHeaders;
  } catch {
    return "";
  }
}

/** @internal What reads them from their file, of which running would take several times as long. */
export function platformsFile(url: () => URL | string): () => Platforms {
  const read = packageFile(url);
  return () => {
    const bytes = read();
    const [, records = "", , events = "", , knownHeaders = ""] = asciiText(bytes, 0, bytes.length).split("`");
    return { records, events, knownHeaders };
  };
}
