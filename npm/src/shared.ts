// All that two entries have in common, but for receivers. The build makes each of them import it, so that it becomes one
// file: a runtime takes longer to find several than to read them.
import "./index.js";
import "./known-platforms.js";
import "./modules.js";
import "./package-file.js";
import "./tuning.js";
