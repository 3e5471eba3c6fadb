const betweenTriesMillis = 1_000;

/**
 * @internal Gives back a claim whose answer never came: the store may have got it after all, and nobody would be at work on
 * the event until its lease is over. `release` returns whether it is free now; it is called until then, for some seconds.
 */
export async function giveBack(release: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await release().catch(() => false)) return;
    await new Promise((resolve) => Object(setTimeout(resolve, betweenTriesMillis)).unref?.());
  }
}
