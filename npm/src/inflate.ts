// The build makes wasm/inflate.js of this, a function that runs it: fflate makes tables when it is loaded.
export { inflateSync } from "fflate";
