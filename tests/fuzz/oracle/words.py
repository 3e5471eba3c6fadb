"""What the oracle says of a case: a verdict, a refusal, or that it can't tell."""


class Refused(Exception):
    """The case is refused with this code."""

    def __init__(self, code, status=None):
        super().__init__(code)
        self.code = code
        self.status = status

    def verdict(self):
        return {"code": self.code, "status": self.status}


class Unjudged(Exception):
    """The design doesn't decide this, or the oracle doesn't know how: only agreement is asked for."""

    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason
