"""Two ways to do the same, and rounds in which both are timed in turn.

pyperf's Runner gives each benchmark processes of its own, so that what the machine does meanwhile falls on one side
alone. Here a round times both sides, one right after the other, the order changing from round to round, and it is the
round's ratio that counts. The clock is the process's own: both sides compute and wait for nothing, and what other
programs take of the processor belongs to neither. pyperf keeps the runs (`python -m pyperf show FILE` reads them).
"""

import json
import time
import timeit
from typing import Any, Dict, List, NamedTuple, Optional

import pyperf
from deliveries import Delivery


class Refused(Exception):
    """What the code around a snippet raises where the snippet says no."""


class Side(NamedTuple):
    """Code that verifies `body` with `headers`, and raises where it refuses."""

    code: str
    names: Dict[str, Any]

    def accepts(self, delivery):
        try:
            exec(self.code, {**self.names, "body": delivery.body, "headers": delivery.headers})
        except Exception:
            return False
        return True

    def timer(self, deliveries):
        """Collecting garbage is part of the price."""
        if len(deliveries) == 1:
            names = {"body": deliveries[0].body, "headers": deliveries[0].headers}
            code = self.code
        else:
            names = {"deliveries": [(body, headers) for body, headers in deliveries]}
            code = "for body, headers in deliveries:\n" + "\n".join(f"    {line}" for line in self.code.splitlines())
        return timeit.Timer(code, "import gc; gc.enable()", time.process_time, {**self.names, **names})


class Comparison(NamedTuple):
    section: str
    what: str
    against: str
    target: Optional[float]  # None: for information
    deliveries: List[Delivery]
    ours: Side
    theirs: Side

    @property
    def name(self):
        return f"{self.section} | {self.what} | {self.against}"

    def check(self):
        """Both sides take what is genuine and refuse what isn't."""
        for side in (self.ours, self.theirs):
            for delivery in self.deliveries:
                if not side.accepts(delivery):
                    raise SystemExit(f"{self.name}: a genuine delivery is refused by\n{side.code}")
                if side.accepts(forged(delivery)):
                    raise SystemExit(f"{self.name}: a forged delivery is accepted by\n{side.code}")

    def runs(self, rounds, seconds):
        """A pyperf run a side, with a value a round: seconds an operation."""
        timers = [self.ours.timer(self.deliveries), self.theirs.timer(self.deliveries)]
        loops = [loops_for(timer, seconds) for timer in timers]
        values = ([], [])
        for number in range(rounds):
            for side in (0, 1) if number % 2 else (1, 0):
                total = timers[side].timeit(loops[side])
                values[side].append(total / loops[side] / len(self.deliveries))
        return [self.run(side, *kept) for side, *kept in zip(("hookseal", "other"), values, loops)]

    def run(self, side, values, loops):
        row = {"section": self.section, "what": self.what, "against": self.against, "target": self.target}
        metadata = {"name": f"{self.name} | {side}", "unit": "second", "loops": loops, "row": json.dumps(row)}
        return pyperf.Run(values, metadata=metadata, collect_metadata=False)


def forged(delivery):
    return Delivery(delivery.body[:-1] + bytes([delivery.body[-1] ^ 1]), delivery.headers)


def loops_for(timer, seconds):
    loops = 1
    while timer.timeit(loops) < seconds / 2:
        loops *= 2
    return max(1, round(loops * seconds / max(timer.timeit(loops), 1e-9)))
