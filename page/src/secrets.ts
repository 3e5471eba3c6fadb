// Secrets, a platform's each. They are in this tab's memory; in its session storage only where that was asked for.

/** What is needed to judge the deliveries of a platform. */
export interface Secret {
  readonly text: string;
  /** What the record asks for. */
  readonly settings: Readonly<Record<string, string>>;
  /** The endpoint's public URL, where the platform signs it. */
  readonly url: string;
}

const held = new Map<string, Secret>();
const nameOf = (platform: string): string => `hookseal secret ${platform}`;

export function secretOf(platform: string): Secret | undefined {
  const kept = held.get(platform);
  if (kept) return kept;
  const stored = sessionStorage.getItem(nameOf(platform));
  return stored === null ? undefined : (JSON.parse(stored) as Secret);
}

export function isStored(platform: string): boolean {
  return sessionStorage.getItem(nameOf(platform)) !== null;
}

/** Keeps it until the page is left; with `stored`, until the tab is closed. */
export function keep(platform: string, secret: Secret, stored: boolean): void {
  held.set(platform, secret);
  if (stored) sessionStorage.setItem(nameOf(platform), JSON.stringify(secret));
  else sessionStorage.removeItem(nameOf(platform));
}

export function forget(platform: string): void {
  held.delete(platform);
  sessionStorage.removeItem(nameOf(platform));
}
