import { conform } from "./conformance.mjs";

/** Every way to a verdict, forced by changing the package's `tuning`: they must not differ. */
export const forced = {
  "as it comes": {},
  "always in full": { sharedMemory: false },
  "computed by the host, from a copy": { hostFrom: 0, hostAfter: 0, uncopiedFrom: Infinity },
  "computed by the host, where the body is": { hostFrom: 0, hostAfter: 0, uncopiedFrom: 0 },
  "computed in WebAssembly": { hostFrom: Infinity, hostKeys: false },
  "hashed by the host, keys in WebAssembly": { hostFrom: 0, hostAfter: 0, hostKeys: false },
  "in the whole core's module": { isWhole: true },
  "in the whole core's module, always in full": { isWhole: true, sharedMemory: false },
  "in the whole core's module, computed by the host": { isWhole: true, hostFrom: 0, hostAfter: 0, uncopiedFrom: 0 },
};

/** The number of ways. */
export const wayCount = Object.keys(forced).length;

/** Runs every case each way, as `conform` does; returns those whose verdict is another, and which way. */
export function conformForced(hookseal, tuning, cases) {
  const usual = { ...tuning };
  try {
    return Object.entries(forced).flatMap(([way, changes]) => {
      Object.assign(tuning, usual, changes);
      return conform(hookseal, cases).map((failure) => ({ way, ...failure }));
    });
  } finally {
    Object.assign(tuning, usual);
  }
}
