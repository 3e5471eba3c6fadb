/**
 * @internal Which ways a verdict may be come to. All lead to the same one; tests
 * force each of them in turn.
 */
export const ways = {
  /** Numbers alone cross into WebAssembly, for the common delivery. */
  fast: true,
  /** The host's crypto hashes bodies of this many bytes and more. */
  hostFrom: 640,
};
