/** @jest-environment jsdom */
require("./entries.js");
