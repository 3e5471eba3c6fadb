/** How much of a body is read, and for how long. */
export interface BodyLimits {
  /** In bytes. */
  readonly size: number;
  /** In seconds, for the whole body. */
  readonly time: number;
}
