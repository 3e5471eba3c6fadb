// What goes wrong: reading the body first.
import memory from "./memory.mjs";

export default {
  async fetch(request) {
    await request.json();
    return memory.fetch(request);
  },
};
