// Loaded before a program (node --import): it listens where nobody else does, whatever port it names, and says where.
import { Server } from "node:net";

const { listen } = Server.prototype;
Server.prototype.listen = function (...given) {
  this.once("listening", () => console.log(`listening on http://127.0.0.1:${this.address().port}`));
  return listen.call(this, 0, "127.0.0.1", ...given.filter((one) => typeof one === "function"));
};
