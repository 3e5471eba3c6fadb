"""A case in this process: its receiver behind an adapter, with the clock stopped, and everything that it does watched."""

from clock import stopped_clock
from play import play, same_logs, same_reports, same_results
from recipes import Deliveries
from watched_receiver import Watched


def play_in_process(adapter, case, records):
    """Plays a case on an adapter of adapters.py."""
    given = case.get("receiver", {})
    provider = given.get("provider", "tectra")
    deliveries = Deliveries(case.get("deliveries"), records.get(provider, {}).get("id", provider))
    with stopped_clock() as clock:
        watched = Watched(adapter.kind, given, records, deliveries)
        with adapter.opened(watched.receiver) as send:
            if "retains" in case:
                assert watched.store.retained == [case["retains"]]
            play(case["steps"], Stage(adapter, send, watched, deliveries, clock))


class Stage:
    def __init__(self, adapter, send, watched, deliveries, clock):
        self.routes, self.send, self.deliveries, self.passes = adapter.routes, send, deliveries, clock.passes
        self._watched, self._clock = watched, clock

    def before_next_claim(self, what):
        self._watched.store.before_next_claim(what, self._clock)

    def wait_for_renewals(self, times):
        self._watched.store.wait_for_renewals(times)

    def wait_for_releases(self, times):
        self._watched.store.wait_for_releases(times)

    def wait_until_lost(self, name):
        assert self._watched.handlers.lost[name].wait(20)

    def wait_until_begun(self, name):
        assert self._watched.handlers.begun[name].wait(20)

    def release(self, name):
        self._watched.handlers.released[name].set()

    def give_up(self):
        for released in self._watched.handlers.released.values():
            released.set()

    def check(self, step, status=None):
        seen, expect = self._watched.seen(), step.get("expect", {})
        assert seen.handled == expect.get("handled", [])
        if self._watched.store:
            assert [call for call in seen.store if call[0] != "renew"] == expect.get("store", [])
        assert seen.lost == expect.get("lost", [])
        if "logs" in expect:
            same_logs(seen.logs, expect["logs"])
        if "results" in expect:
            same_results(seen.results, expect["results"], self.deliveries.name_of)
        same_reports(seen.reports, expect.get("reports", []))
        assert seen.handshakes == expect.get("handshakes", [])

    def check_each_handled_once(self, names):
        assert sorted(name for _, name in self._watched.seen().handled) == sorted(names)
