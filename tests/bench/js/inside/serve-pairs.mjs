// Pairs behind HTTP: /pairs lists them, /check sees that one's verdicts are right, /run?pair=0&side=ours&times=1000 has
// one side work, /grow?pair=0&times=1000 has hookseal take genuine and forged deliveries.
import { verifyMany } from "./growth/many.mjs";
import { check } from "./verdicts.mjs";

/** `pairsOf(sizes)`: the pairs that have no switch of their own. */
export function serve(pairsOf) {
  let pairs;
  const ready = [];

  const routes = {
    pairs(asked) {
      pairs = pairsOf(JSON.parse(asked.get("sizes"))).filter(({ switches }) => !switches);
      return pairs.map(({ make, ...row }) => row);
    },
    async check(asked) {
      const sides = await sidesOf(asked);
      await check(asked.get("pair"), sides);
      return "right";
    },
    async run(asked) {
      const { requests, ...sides } = await sidesOf(asked);
      return accepted(sides[asked.get("side")], requests, Number(asked.get("times")));
    },
    async grow(asked) {
      verifyMany(await sidesOf(asked), Number(asked.get("times")));
      return "right";
    },
  };

  async function sidesOf(asked) {
    const index = Number(asked.get("pair"));
    return (ready[index] ??= await pairs[index].make());
  }

  return {
    async fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      try {
        return Response.json(await routes[pathname.slice(1)](searchParams));
      } catch (error) {
        return new Response(String(error.stack ?? error), { status: 500 });
      }
    },
  };
}

/** How many of so many verdicts were yes. */
async function accepted(side, requests, times) {
  let count = 0;
  for (let at = 0; at < times; at++) {
    const verdict = side(requests[at % requests.length]);
    if ((verdict instanceof Promise ? await verdict : verdict) === true) count += 1;
  }
  return count;
}
