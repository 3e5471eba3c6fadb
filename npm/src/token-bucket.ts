/** @internal A limit: `size` at once, and one more after each `seconds`. */
export class TokenBucket {
  readonly #size: number;
  readonly #millis: number;
  #tokens: number;
  #at = Date.now();

  constructor(size: number, seconds: number) {
    this.#size = this.#tokens = size;
    this.#millis = seconds * 1000;
  }

  /** Takes a token, if there is one. */
  take(): boolean {
    const now = Date.now();
    const back = Math.max(0, now - this.#at) / this.#millis; // a clock may be set back
    this.#tokens = Math.min(this.#size, this.#tokens + back);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
