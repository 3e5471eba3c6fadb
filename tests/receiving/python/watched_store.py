"""A store that notes how it is called, and fails where a case's script says so."""

import itertools
import time

from hookseal import Claim, MemoryStore


def store_of(given, note_call, name_of):
    """The store of a case: None for the receiver's own, False for none."""
    if given == "default":
        return None
    if given is False:
        return False
    options = dict(given or {})
    script, transactional = options.pop("script", {}), options.pop("transactional", False)
    if options.pop("forgets", False):
        own = Forgetful(**options)
        kind = RetainingStore if options.get("retain") else WatchedStore
    else:
        own, kind = MemoryStore(**options), RetainingStore
    watched = kind(own, script, note_call, name_of)
    watched.transactional = transactional
    return watched


class WatchedStore:
    def __init__(self, below, script, note_call, name_of):
        self.retained = []
        self._below, self._note_call, self._name_of = below, note_call, name_of
        self._script = {method: list(outcomes) for method, outcomes in script.items()}
        self._tokens = []
        self._before = None
        self.renewals = self.releases = 0
        if not hasattr(below, "renew"):
            self.renew = None

    @property
    def fingerprints(self):
        return getattr(self._below, "fingerprints", False)

    @property
    def retention(self):
        return self._below.retention

    def claim(self, key, ttl):
        self._note_call(["claim", self._name_of(key), ttl])
        before, self._before = self._before, None
        if before:
            before()
        claim = self._scripted("claim", lambda: self._below.claim(key, ttl), Claim)
        if isinstance(claim, Claim) and claim.state == "claimed" and isinstance(claim.token, str):
            self._tokens.append(claim.token)
        return claim

    def renew(self, key, token, ttl):
        self._note_call(["renew", self._name_of(key), ttl])
        try:
            return self._scripted("renew", lambda: self._below.renew(key, token, ttl), lambda outcome: False)
        finally:
            self.renewals += 1

    def wait_for_renewals(self, times):
        end = time.monotonic() + 20
        while self.renewals < times:
            assert time.monotonic() < end
            time.sleep(0.005)

    def commit(self, key, token, *fingerprint):
        self._note_call(["commit", self._name_of(key), self._tokens.index(token) + 1])
        return self._scripted("commit", lambda: self._below.commit(key, token, *fingerprint))

    def release(self, key, token):
        self._note_call(["release", self._name_of(key), self._tokens.index(token) + 1])
        self.releases += 1
        return self._scripted("release", lambda: self._below.release(key, token))

    def wait_for_releases(self, times):
        end = time.monotonic() + 20
        while self.releases < times:
            assert time.monotonic() < end
            time.sleep(0.01)

    def before_next_claim(self, what, clock):
        """What happens between a receiver's look at the store's memory and its next claim."""

        def before():
            for key in what.get("handle", []):
                self._below.commit(key, self._below.claim(key, 60).token)
            clock.passes(what.get("pass", 0))

        self._before = before

    def _scripted(self, method, usual, made=lambda outcome: outcome):
        outcomes = self._script.get(method)
        outcome = outcomes.pop(0) if outcomes else "as usual"
        if outcome == "late":
            time.sleep(0.5)
        if outcome in ("as usual", "late"):
            return usual()
        if isinstance(outcome, dict) and "returns" in outcome:
            returned = outcome["returns"]
            return Claim(returned["state"], returned.get("token")) if isinstance(returned, dict) else returned
        if isinstance(outcome, dict):
            raise OSError(outcome["raises"])
        return None if outcome == "nothing" else made(outcome)


class RetainingStore(WatchedStore):
    def retain(self, seconds):
        self.retained.append(seconds)
        self._below.retain(seconds)


class Forgetful:
    """A store of one's own that remembers nothing."""

    def __init__(self, retention=None, retain=False):
        self.retention = retention
        self._numbers = itertools.count(1)

    def retain(self, seconds):
        pass

    def claim(self, key, ttl):
        return Claim("claimed", f"token {next(self._numbers)}")

    def commit(self, key, token, *fingerprint):
        pass

    release = commit
