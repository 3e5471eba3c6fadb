"""PayPal: the webhook of its SDKs' tests, under the certificate of those."""

import hashlib
import zlib

from ..platform import Platform

WEBHOOK = "4JH86294D6297924G"
TIME = 1431963913
SDK = "paypal/PayPal-Python-SDK, its tests of webhooks; certificate: paypal/PayPal-node-SDK, test/mocks/notification.js"
CERTIFICATE = (
    "-----BEGIN CERTIFICATE-----\r\nMIIHqDCCBpCgAwIBAgIQCSVMkxB1Kw9SPZtpAr3lTDANBgkqhkiG9w0BAQsFADB1\r\nMQswCQYDVQQGEwJVUzEVMBMGA1UEChMMRGl"
    "naUNlcnQgSW5jMRkwFwYDVQQLExB3\r\nd3cuZGlnaWNlcnQuY29tMTQwMgYDVQQDEytEaWdpQ2VydCBTSEEyIEV4dGVuZGVk\r\nIFZhbGlkYXRpb24gU2VydmVyIENBMB4XD"
    "TE1MDMxODAwMDAwMFoXDTE3MDMyMjEy\r\nMDAwMFowggElMR0wGwYDVQQPDBRQcml2YXRlIE9yZ2FuaXphdGlvbjETMBEGCysG\r\nAQQBgjc8AgEDEwJVUzEZMBcGCysGAQQ"
    "Bgjc8AgECEwhEZWxhd2FyZTEQMA4GA1UE\r\nBRMHMzAxNDI2NzEWMBQGA1UECRMNMjIxMSBOIDFzdCBTdDEOMAwGA1UEERMFOTUx\r\nMzExCzAJBgNVBAYTAlVTMRMwEQYDV"
    "QQIEwpDYWxpZm9ybmlhMREwDwYDVQQHEwhT\r\nYW4gSm9zZTEVMBMGA1UEChMMUGF5UGFsLCBJbmMuMRgwFgYDVQQLEw9QYXJ0bmVy\r\nIFN1cHBvcnQxNDAyBgNVBAMTK21"
    "lc3NhZ2V2ZXJpZmljYXRpb25jZXJ0cy5zYW5k\r\nYm94LnBheXBhbC5jb20wggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDI\r\nXgwJj1E+vPOLNA7e3nFsRpQq7"
    "G1CFcoCNeRgFIGRfd4itt2jBRPfHXf1eeXODQ6V\r\nwTMP6rVYrI3HBQu5SZRZKO3gALPiBWTcz5FhVovYDz/d/DtasA5L7l1xmRM+GGPE\r\ne/D3ETPeyym6GTAuIzR1ju1"
    "BuSQlVnIrcILDHrFZo0RyqFH1eNL3oYfgz+ZCv+WH\r\n65rhS60VowiLAb2lsARckJ2P8wKIps3YUxAqVG5SJ9H49ueBDI01wEzE/+59J8s9\r\nGThmbMTqP6x4MneAcGN1T"
    "PimGd9wZlbwwrCYDtCoqFDcxMVgvD83uPrIinFwTIOX\r\nw63QSv8/+ANuawBcNJDrAgMBAAGjggOAMIIDfDAfBgNVHSMEGDAWgBQ901Cl1qCt\r\n7vNKYApl0yHU+PjWDzA"
    "dBgNVHQ4EFgQUt5yLggZOjjfzULzZCgX2KZO3R/gwNgYD\r\nVR0RBC8wLYIrbWVzc2FnZXZlcmlmaWNhdGlvbmNlcnRzLnNhbmRib3gucGF5cGFs\r\nLmNvbTAOBgNVHQ8BA"
    "f8EBAMCBaAwHQYDVR0lBBYwFAYIKwYBBQUHAwEGCCsGAQUF\r\nBwMCMHUGA1UdHwRuMGwwNKAyoDCGLmh0dHA6Ly9jcmwzLmRpZ2ljZXJ0LmNvbS9z\r\naGEyLWV2LXNlcnZ"
    "lci1nMS5jcmwwNKAyoDCGLmh0dHA6Ly9jcmw0LmRpZ2ljZXJ0\r\nLmNvbS9zaGEyLWV2LXNlcnZlci1nMS5jcmwwQgYDVR0gBDswOTA3BglghkgBhv1s\r\nAgEwKjAoBggrB"
    "gEFBQcCARYcaHR0cHM6Ly93d3cuZGlnaWNlcnQuY29tL0NQUzCB\r\niAYIKwYBBQUHAQEEfDB6MCQGCCsGAQUFBzABhhhodHRwOi8vb2NzcC5kaWdpY2Vy\r\ndC5jb20wUgY"
    "IKwYBBQUHMAKGRmh0dHA6Ly9jYWNlcnRzLmRpZ2ljZXJ0LmNvbS9E\r\naWdpQ2VydFNIQTJFeHRlbmRlZFZhbGlkYXRpb25TZXJ2ZXJDQS5jcnQwDAYDVR0T\r\nAQH/BAIwA"
    "DCCAX0GCisGAQQB1nkCBAIEggFtBIIBaQFnAHUApLkJkLQYWBSHuxOi\r\nzGdwCjw1mAT5G9+443fNDsgN3BAAAAFMLovtNgAABAMARjBEAiBTR7r3p76qUJzF\r\n23lsbD/"
    "cLsA0KlxoJRSIvIK0OIYWiQIgVQWja8tWBlpcoFP30Iym7IuczitSazpH\r\nfhKAVroTgXgAdgBo9pj4H2SCvjqM7rkoHUz8cVFdZ5PURNEKZ6y7T0/7xAAAAUwu\r\ni+z4A"
    "AAEAwBHMEUCIEP3VYyLQB7lOgFo4WstyOurmRe3xa0OVaeFL/bDohHOAiEA\r\n+xQrRVAfaeT4qBdBJzLyVLU4V9bh/qBMXJdjvYujhAcAdgBWFAaaL9fC7NP14b1E\r\nsj7"
    "HRna5vJkRXMDvlJhV1onQ3QAAAUwui+6EAAAEAwBHMEUCIQC/YUc5X6xyb3ho\r\no4VMSJqSoNg9KKkvLh9nUQCdwHi3/QIgNwcBc9ZZCR/aWXQ7hKH6d39kpkDX2Z43\r\nX"
    "Py/Kl5sKI4wDQYJKoZIhvcNAQELBQADggEBAHixEZNpb0M1MsvsfNI6lLKxrs9s\r\nJkcBcmxrFyhTC8KP+Qp+Z1fnMRQwpTLIMr1+uAMqCPAnIShGHeFNJpUFSMyW4o0l\r"
    "\n+pZGz/L/YJBs7XP3ChSGC17ZKeGSQFfMqMQXfY/L6+n/1HkAwqmewqUMEuUmWN3F\r\nkXJqVngIYGZtxXRyiv2azLOhrNP8BgNZK6d2gVxntQfGr4hnd8Juq8SJy/S4xpP"
    "Y\r\nYPD8vW7/wSOdAe1/kU38QwDVBQ5PJePS2WFwz8YA/eKcyg9lfsianfw35SjehJbn\r\nwGwzUbjtibyJnv3eAeYDGxaI6vbuoE99pSmYGIwSBLJwZamJHjci6HL6wLg=\r"
    "\n-----END CERTIFICATE-----"
)
BODY = (
    b'{"id":"WH-0G2756385H040842W-5Y612302CV158622M","create_time":"2015-05-18T15:45:13Z","resource_type":"sale","event_type":"PAYMENT.SALE.COMP'
    b'LETED","summary":"Payment completed for $ 20.0 USD","resource":{"id":"4EU7004268015634R","create_time":"2015-05-18T15:44:02Z","update_time'
    b'":"2015-05-18T15:44:21Z","amount":{"total":"20.00","currency":"USD"},"payment_mode":"INSTANT_TRANSFER","state":"completed","protection_eli'
    b'gibility":"ELIGIBLE","protection_eligibility_type":"ITEM_NOT_RECEIVED_ELIGIBLE,UNAUTHORIZED_PAYMENT_ELIGIBLE","parent_payment":"PAY-86C818'
    b'11X5228590KKVNARQQ","transaction_fee":{"value":"0.88","currency":"USD"},"links":[{"href":"https://api.sandbox.paypal.com/v1/payments/sale/'
    b'4EU7004268015634R","rel":"self","method":"GET"},{"href":"https://api.sandbox.paypal.com/v1/payments/sale/4EU7004268015634R/refund","rel":"'
    b'refund","method":"POST"},{"href":"https://api.sandbox.paypal.com/v1/payments/payment/PAY-86C81811X5228590KKVNARQQ","rel":"parent_payment",'
    b'"method":"GET"}]},"links":[{"href":"https://api.sandbox.paypal.com/v1/notifications/webhooks-events/WH-0G2756385H040842W-5Y612302CV158622M'
    b'","rel":"self","method":"GET"},{"href":"https://api.sandbox.paypal.com/v1/notifications/webhooks-events/WH-0G2756385H040842W-5Y612302CV158'
    b'622M/resend","rel":"resend","method":"POST"}]}'
)
VALUE = {
    "Paypal-Transmission-Id": "dfb3be50-fd74-11e4-8bf3-77339302725b",
    "Paypal-Transmission-Time": "2015-05-18T15:45:13Z",
    "Paypal-Transmission-Sig": (
        "thy4/U002quzxFavHPwbfJGcc46E8rc5jzgyeafWm5mICTBdY/8rl7WJpn8JA0GKA+oDTPsSruqusw+XXg5RLAP7ip53Euh9Xu3UbUhQFX7UgwzE2FeYoY6lyRMiiiQLzy"
        "9BvHfIzNIVhPad4KnC339dr6y2l+mN8ALgI4GCdIh3/SoJO5wE64Bh/ueWtt8EVuvsvXfda2Le5a2TrOI9vLEzsm9GS79hAR/5oLexNz8UiZr045Mr5ObroH4w4oNfmkTa"
        "Dk9Rj0G19uvISs5QzgmBpauKr7Nw++JI0pr/v5mFctQkoWJSGfBGzPRXawrvIIVHQ9Wer48GR2g9ZiApWg=="
    ),
    "Paypal-Cert-Url": "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-a5cafa77",
    "Paypal-Auth-Algo": "SHA256withRSA",
}

paypal = Platform("paypal", secret=CERTIFICATE, now=TIME, settings={"webhook_id": WEBHOOK})


# Its 48 letters were chosen so that the sum is the same, which nobody needs a key for.
SAME_SUM = b'{"note":"cacccccccacaaccaaacaaaaacaacacacaaaaaaaaaaaaaaaa",' + BODY[1:].replace(b'"total":"20.00"', b'"total":"99.00"')
assert zlib.crc32(SAME_SUM) == zlib.crc32(BODY)


def cases():
    proven = {"call": "verify_signature"}
    accepted = paypal.authentic(TIME * 1000)
    yield paypal.published("sdk", SDK, "a webhook of the sandbox", BODY, VALUE, accepted, **proven)
    yield paypal.published("sdk-other-algorithm", SDK, "another algorithm's name", BODY, {**VALUE, "Paypal-Auth-Algo": "SHA1withRSA"}, paypal.refused("claim_mismatch"), **proven)
    yield paypal.wrong("other-webhook", "a delivery for another webhook's id", BODY, "signature_mismatch", VALUE, settings={"webhook_id": "other"}, **proven)
    yield paypal.wrong("other-body", "another body, with another sum", BODY.replace(b'"', b"'", 1), "signature_mismatch", VALUE, **proven)
    event = paypal.event("PAYMENT.SALE.COMPLETED", TIME * 1000, id="WH-0G2756385H040842W-5Y612302CV158622M", proof="signed-fields", unsigned=["type", "id", "timestamp", "data"])
    event["idempotency_key"] = f"paypal:sha256:{hashlib.sha256(SAME_SUM).hexdigest()}"
    yield paypal.made("same-sum", "another amount, and letters that make the checksum the same: it is no digest, and the proof says so", SAME_SUM, event, VALUE)
    yield paypal.wrong("other-time", "the time is signed", BODY, "signature_mismatch", {**VALUE, "Paypal-Transmission-Time": "2015-05-18T15:45:14Z"}, **proven)
    yield paypal.wrong("late", "a second more than four days", BODY, "timestamp_too_old", VALUE, now=TIME + 4 * 86_400 + 1, **proven)
    yield paypal.wrong("separator", "an id with the separator in it could be two parts", BODY, "malformed_signature", {**VALUE, "Paypal-Transmission-Id": "a|b"}, **proven)
    yield paypal.made("other-certificate-url", "the certificate's address isn't signed, and nothing is fetched from it", BODY, accepted,
        {**VALUE, "Paypal-Cert-Url": "https://evil.example.com/cert.pem"}, flags=["unsigned_header"], **proven)
