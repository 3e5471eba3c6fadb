"""Deliveries of Tectra's, signed by Python's own hmac."""

import hashlib
import hmac
import itertools
import json
import time
import uuid
from datetime import datetime, timedelta, timezone
from typing import Dict, NamedTuple

SECRET = "whsec_a-secret-for-tests"
_counter = itertools.count()


class Delivery(NamedTuple):
    name: str
    body: bytes
    headers: Dict[str, str]


def delivery(wish="", type="content.signed", padding=0, age=0):
    """What it wishes of the handler is the beginning of its name: see receivers/handling.py.

    age: how many seconds ago it was signed.
    """
    name = f"{wish}-{next(_counter)}-{uuid.uuid4().hex}"
    data = {"record_id": name, "padding": "x" * padding}
    timestamp = (datetime.fromtimestamp(time.time(), timezone.utc) - timedelta(seconds=age)).isoformat()
    body = json.dumps({"event": type, "timestamp": timestamp, "data": data}).encode()
    return Delivery(name, body, headers_of(body, type))


def headers_of(body, type="content.signed"):
    return {
        "Content-Type": "application/json",
        "X-Tectra-Event": type,
        "X-Tectra-Delivery": str(uuid.uuid4()),
        "X-Tectra-Signature": hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest(),
    }
