/** @jest-environment node */
require("./entries.js");
