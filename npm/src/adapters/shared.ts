// All that two receivers have in common. Each imports it, so that it becomes one file, which is read only where there is one.
import "../receiver.js";
import "./body-chunks.js";
import "./node-request.js";
import "./web-request.js";
