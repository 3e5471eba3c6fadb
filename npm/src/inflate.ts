/*! fflate <https://github.com/101arrowz/fflate>, Copyright (c) 2026 Arjun Barrett, MIT License: see LICENSE-MIT */
// For runtimes that decompress nothing synchronously. The build bundles it: nothing is installed beside this package.
export { inflateSync } from "fflate";
