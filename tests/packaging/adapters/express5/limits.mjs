// As receiver.mjs, for the networks that the platform names, and so many refusals a minute from one address.
import { BlockList, isIPv6 } from "node:net";
import express from "express";
import { rateLimit } from "express-rate-limit";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const networks = new BlockList();
for (const network of (process.env.WEBHOOK_NETWORKS ?? "192.0.2.0/24,2001:db8::/32").split(",")) {
  const [address = "", bits] = network.split("/");
  networks.addSubnet(address, Number(bits), isIPv6(address) ? "ipv6" : "ipv4");
}

// Deliveries that are accepted don't count, nor do failures of this side: the platform comes from few addresses.
const refused = [400, 401, 403, 405, 413];
const refusals = rateLimit({
  windowMs: 60_000,
  limit: 100,
  skipSuccessfulRequests: true,
  requestWasSuccessful: (_, response) => !refused.includes(response.statusCode),
});

const receiver = new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? ""))
  .on("content.signed", (event) => console.log("signed:", event.data.record_id))
  .on("batch.anchored", (event) => console.log("anchored:", event.data.batch_id));

const app = express();
app.set("trust proxy", 1); // how many proxies of yours are in front: one adds the sender's address
app.use("/webhooks", refusals, ({ ip = "" }, response, next) => {
  if (networks.check(ip, isIPv6(ip) ? "ipv6" : "ipv4")) return next();
  response.status(403).json({ code: "unknown_network" });
});
app.post("/webhooks/tectra", receiver.handler);

app.listen(3000);
