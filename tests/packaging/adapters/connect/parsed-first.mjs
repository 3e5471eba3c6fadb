// What goes wrong: a body parser before the receiver.
import { createServer } from "node:http";
import bodyParser from "body-parser";
import connect from "connect";
import { Webhook } from "hookseal";
import { Receiver } from "hookseal/express";

const app = connect();
app.use(bodyParser.json());
app.use("/parsed", new Receiver(new Webhook("tectra", process.env.TECTRA_WEBHOOK_SECRET)).handler);

const server = createServer(app).listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
