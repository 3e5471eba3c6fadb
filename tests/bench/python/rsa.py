"""RSA-2048 against `cryptography` with its key loaded beforehand."""

import base64

from comparison import Comparison, Side
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding
from deliveries import PAYLOADS, RSA_PUBLIC_KEY, thunderstack, wsgi, wsgi_name, written
from hookseal import Webhook

HEADER = wsgi_name("X-ThunderStack-Signature")


def comparisons():
    yield Comparison(
        "RSA-2048, verify only",
        "thunderstack",
        "cryptography with a loaded key",
        1.5,
        [wsgi(thunderstack(written(payload))) for payload in PAYLOADS["thunderstack"]],
        Side("webhook.verify_signature(body, headers)", {"webhook": Webhook("thunderstack", RSA_PUBLIC_KEY)}),
        Side(
            f"key.verify(b64decode(headers[{HEADER!r}], validate=True), body, PKCS1v15(), SHA256())",
            {
                "key": serialization.load_pem_public_key(RSA_PUBLIC_KEY.encode()),
                "b64decode": base64.b64decode,
                "PKCS1v15": padding.PKCS1v15,
                "SHA256": hashes.SHA256,
            },
        ),
    )
