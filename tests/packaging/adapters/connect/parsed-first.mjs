// What goes wrong: a body parser before the receiver.
import { createServer } from "node:http";
import bodyParser from "body-parser";
import connect from "connect";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const app = connect();
app.use(bodyParser.json());
app.use("/parsed", new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET ?? "")).handler);

createServer(app).listen(3000);
