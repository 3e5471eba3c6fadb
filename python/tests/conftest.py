import hashlib
import hmac

import pytest
from hookseal import Webhook

SECRET = "whsec_k7x9m2-a-secret-for-tests"
BODY = b'{"event":"file.hot","timestamp":"2025-01-15T10:30:00.123Z","data":{"fileId":"f"}}'


def sign(body, secret=SECRET):
    """The signature of Tusky, Filedgr, Tuteliq and Tectra, by Python's own hmac."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.fixture
def tusky():
    return Webhook("tusky", SECRET)


@pytest.fixture
def delivery():
    return BODY, {"X-Tusky-Signature": sign(BODY)}
