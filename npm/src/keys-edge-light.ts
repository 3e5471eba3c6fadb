import { offerKeys } from "./keys.js";
import { loadKeys } from "./load-keys-edge-light.js";

offerKeys(loadKeys);
