// The page: what arrives, each delivery's verdict, and what can be done with it.
import { Deliveries } from "./deliveries.js";

new Deliveries(document.documentElement.dataset["home"] === "listen");
