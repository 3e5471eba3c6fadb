import { offerKeys } from "./keys.js";
import { loadKeys } from "./load-keys-workerd.js";

offerKeys(loadKeys);
