// A page: deliveries fetched, verdicts told.
import { receive } from "./receive.mjs";

fetch("/deliveries.json")
  .then((response) => response.json())
  .then((deliveries) => deliveries.map(receive))
  .catch((error) => ({ error: String(error?.stack ?? error) }))
  .then((report) => fetch("/report", { method: "POST", body: JSON.stringify(report) }));
