/** Every way to a verdict, forced by changing the package's `tuning`: they must not differ. */
export const forced = {
  "as it comes": {},
  "always in full": { sharedMemory: false },
  "computed by the host, from a copy": { hostFrom: 0, hostAfter: 0, uncopiedFrom: Infinity },
  "computed by the host, where the body is": { hostFrom: 0, hostAfter: 0, uncopiedFrom: 0 },
  "computed in WebAssembly": { hostFrom: Infinity, hostRsa: false },
  "hashed by the host, RSA in WebAssembly": { hostFrom: 0, hostAfter: 0, hostRsa: false },
};
