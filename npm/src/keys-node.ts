import { offerKeys } from "./keys.js";
import { loadKeys } from "./load-keys-node.js";

offerKeys(loadKeys);
