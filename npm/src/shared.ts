// All that two entries have in common. The build makes each of them import it, so that it becomes one file: a runtime
// takes longer to find several than to read them.
import "./index.js";
import "./keys.js";
import "./load.js";
import "./receiver.js";
import "./tuning.js";
import "./adapters/body-chunks.js";
import "./adapters/node-request.js";
import "./adapters/web-request.js";
import "./module-file.js";
