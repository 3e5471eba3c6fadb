import "./keys-edge-light.js";
import { load } from "./load-edge-light.js";

load();

export * from "./index.js";
