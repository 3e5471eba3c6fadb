import os
import time

from wasmtime import Engine, Store
from wasmtime.component import Component, Linker, Record, Variant

engine = Engine()
store = Store(engine)
component = Component.from_file(engine, os.environ["HOOKSEAL_COMPONENT"])
instance = Linker(engine).instantiate(store, component)
interface = instance.get_export_index(store, "hookseal:webhooks/webhooks@0.1.0")


def function(name):
    return instance.get_func(store, instance.get_export_index(store, name, interface))


def record(fields):
    made = Record()
    for name, value in fields.items():
        setattr(made, name, value)
    return made


secret = record({"key-id": None, "value": os.environ["STRIPE_WEBHOOK_SECRET"]})
default = Variant("none")
options = record({"tolerance": default, "strict": False, "node-ids": None, "max-body-bytes": default, "settings": [], "allow-handshake": False})
stripe = function("[constructor]webhook")(store, Variant("id", "stripe"), [secret], options)
verify = function("[method]webhook.verify")


def receive(body, headers):
    """Returns the status to respond with. `body` is str or bytes as they came, `headers` a list of pairs of str and bytes."""
    head = record({"headers": headers, "now": int(time.time() * 1000), "url": None, "method": None})
    result = verify(store, stripe, body, head)
    if isinstance(result, Variant):  # an error's case: "signature-mismatch"
        print(result.tag, result.payload.message)
        return result.payload.status
    print(getattr(result, "event-type"), result.id)
    return 200
