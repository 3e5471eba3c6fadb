"""The verification code that Tusky's and Tectra's documentation prints for Python, and no change but this: Tectra's
constant is a parameter.

`DOCUMENTED` says what the documented Flask handler does: True where it goes on, False where it answers 401; it raises
where the handler raises, which Flask turns into a 500.
"""

import hashlib
import hmac


# Tusky
def verify_webhook(body: bytes, signature: str, secret: str) -> bool:
    expected = hmac.new(
        secret.encode(), body, hashlib.sha256
    ).hexdigest()
    return hmac.compare_digest(signature, expected)


# Tectra
def verify_signature(payload: bytes, signature: str, WEBHOOK_SECRET: str) -> bool:
    expected = hmac.new(
        WEBHOOK_SECRET.encode(),
        payload,
        hashlib.sha256,
    ).hexdigest()
    return hmac.compare_digest(expected, signature)


def tusky(data, headers, secret):
    signature = headers.get("X-Tusky-Signature", "")
    return verify_webhook(data, signature, secret)


def tectra(data, headers, secret):
    signature = headers.get("X-Tectra-Signature", "")
    return verify_signature(data, signature, secret)


DOCUMENTED = {"tusky": tusky, "tectra": tectra}
