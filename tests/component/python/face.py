"""The component in wasmtime's Python package, by names of Python.

wasmtime tells the cases of a variant by the types of their values, where they differ: a `str` is the case with text. Where
they don't, a case is a `Variant`.
"""

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, Record, Variant

INTERFACE = "hookseal:webhooks/webhooks@0.1.0"


class Refused(Exception):
    """A case of `verification-error` or `config-error`. Of the latter, `status` is None."""

    def __init__(self, case):
        self.code = case.tag.replace("-", "_")
        refusal = case.payload
        self.status = getattr(refusal, "status", None)
        super().__init__(getattr(refusal, "message", refusal))


class Webhooks:
    """An instance of the component."""

    def __init__(self, path):
        engine = Engine()
        self.store = Store(engine)
        self.instance = Linker(engine).instantiate(self.store, Component.from_file(engine, str(path)))
        self.interface = self.instance.get_export_index(self.store, INTERFACE)
        self.functions = {}

    def __call__(self, name, *arguments):
        """Calls a function of the interface; raises what it refuses."""
        if name not in self.functions:
            index = self.instance.get_export_index(self.store, name, self.interface)
            self.functions[name] = self.instance.get_func(self.store, index)
        result = self.functions[name](self.store, *arguments)
        if isinstance(result, Variant):
            raise Refused(result)
        return result

    def webhook(self, platform, secrets, **options):
        return self("[constructor]webhook", platform, secrets, given_options(**options))

    def verify(self, webhook, body, head):
        return self("[method]webhook.verify", webhook, body, head)

    def incoming(self, webhook, head, read_events):
        return self("[constructor]incoming", webhook, head, read_events)


def record(**fields):
    made = Record()
    for name, value in fields.items():
        setattr(made, name.replace("_", "-"), value)
    return made


def secret(value, key_id=None):
    """A str or bytes."""
    return record(key_id=key_id, value=value)


def head(headers, now, url=None, method=None):
    """`headers`: a list of pairs of str and bytes. `now`: milliseconds since 1970."""
    return record(headers=headers, now=now, url=url, method=method)


def given_options(tolerance=None, strict=False, node_ids=None, max_body_bytes=None, settings=None, allow_handshake=False):
    return record(
        tolerance=limit(tolerance, float),
        strict=strict,
        node_ids=node_ids,
        max_body_bytes=limit(max_body_bytes, int),
        settings=list((settings or {}).items()),
        allow_handshake=allow_handshake,
    )


def limit(value, convert):
    """`None`: the default. `False`: none."""
    if value is None:
        return Variant("none")
    return Variant("some", None if value is False else convert(value))
