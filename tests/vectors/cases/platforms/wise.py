"""Wise: the deliveries of a client's tests, under Wise's key of the sandbox."""

from ..platform import Platform
from ..recipe import public_pem

KEY = (
    "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwpb91cEYuyJNQepZAVfP\nZIlPZfNUefH+n6w9SW3fykqKu938cR7WadQv87"
    "oF2VuT+fDt7kqeRziTmPSUhqPU\nys/V2Q1rlfJuXbE+Gga37t7zwd0egQ+KyOEHQOpcTwKmtZ81ieGHynAQzsn1We3j\nwt760MsCPJ7GMT141ByQM+yW1Bx+4SG3IGjXWy"
    "qOWrcXsxAvIXkpUD/jK/L958Cg\nnZEgz0BSEh0QxYLITnW1lLokSx/dTianWPFEhMC9BgijempgNXHNfcVirg1lPSyg\nz7KqoKUN0oHqWLr2U1A+7kqrl6O2nx3CKs1bj1"
    "hToT1+p4kcMoHXA7kA+VBLUpEs\nVwIDAQAB\n-----END PUBLIC KEY-----\n"
)
SOURCE = "jayaddison/pywisetransfer, test/test_webhooks.py"
BODY = (
    b'{"data":{"resource":{"id":0,"profile_id":0,"account_id":0,"type":"transfer"},"current_state":"processing","previous_state":"incoming_payme'
    b'nt_waiting","occurred_at":"2022-02-23T19:22:53Z"},"subscription_id":"00000000-0000-0000-0000-000000000000","event_type":"transfers#state-c'
    b'hange","schema_version":"2.0.0","sent_at":"2022-02-23T19:22:53Z"}'
)
VALUE = {
    "X-Signature-SHA256": (
        "EMRety5CM0VqStb6bIeB2DeQwdAO5Nm06ZSSGT0/8qW4+cbYDaPwFa5bL1Ylkn/E/JqKhZNtydeT0x+z+nkKCqlFx3Mt/K/WCSD9t+stoZa/Viv8GY8gVzt20A//2+mg0l"
        "qCdob5KFCBGHa7GRAwpO4WR5i5reBo17xubq6uVCB8/4hEUVDEstX1m32TU1OES1pFwWECCE/uFPoVJ+5h9BFqnVLSh2XnJde+9aHZ1N+nPBljZWCi9Z+iPpr1MFtHJdjG"
        "MPol8+i0VGzi02nhiHUNghmK4uIajB3rledPDZ0MgkQ3wfzJuzHcKGrb0iUMwAsOUNyEJT3b0/g4J7Ka+Q=="
    ),
}

wise = Platform("wise", secret=KEY)


def cases():
    yield wise.published("client", SOURCE, "a transfer", BODY, VALUE, wise.authentic(), call="verify_signature")
    yield wise.published("client-other-body", SOURCE, "another body", (
            b'{"data":{"resource":{"id":0,"profile_id":0,"account_id":0,"type":"transfer"},"current_state":"processing","previous_state":"incomi'
            b'ng_payment_waiting","occurred_at":"2022-02-23T19:22:53Z"},"subscription_id":"00000000-0000-0008-8000-000000000000","event_type":"t'
            b'ransfers#state-change","schema_version":"2.0.0","sent_at":"2022-02-23T19:22:53Z"}'
        ),
        VALUE, wise.refused("signature_mismatch"), call="verify_signature")
    yield wise.published("client-other-signature", SOURCE, "another signature", BODY,
        {
            "X-Signature-SHA256": (
                "EMRety5CM0VqStb6bIeB2DeQwdAO5Nm06ZSSGT0/8qW4+cbYDaPwFa5bL1Ylkn/E/JqKhZNtydeT1x+z+nkKCqlFx3Mt/K/WCSD9t+stoZa/Viv8GY8gVzt20A//2+mg0l"
                "qCdob5KFCBGHa7GRAwpO4WR5i5reBo17xubq6uVCB8/4hEUVDEstX1m32TU1OES1pFwWECCE/uFPoVJ+5h9BFqnVLSh2XnJde+9aHZ1N+nPBljZWCi9Z+iPpr1MFtHJdjG"
                "MPol8+i0VGzi02nhiHUNghmK4uIajB3rledPDZ0MgkQ3wfzJuzHcKGrb0iUMwAsOUNyEJT3b0/g4J7Ka+Q=="
            ),
        },
        wise.refused("signature_mismatch"), call="verify_signature")
    yield wise.wrong("other-key", "another key", BODY, "signature_mismatch", VALUE, secret=public_pem("rsa-2048"))
    yield wise.wrong("old-header", "the signature in the header that has SHA-1", BODY, "missing_signature", {"X-Signature": VALUE["X-Signature-SHA256"]})
    yield wise.made("other-delivery", "the delivery's id isn't signed", BODY, wise.authentic(), {**VALUE, "X-Delivery-Id": "00000000-0000-0000-0000-000000000000"}, call="verify_signature", flags=["unsigned_header"])
