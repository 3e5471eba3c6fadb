import { load } from "./load-edge-light.js";

load();

export * from "./base.js";
