"""eBay: the notifications of its SDK's tests, and the test of the endpoint."""

import base64
import json

from ..case import at
from ..platform import Platform
from ..recipe import digest_hex, ecdsa, public_pem, written

SDK = "event-notification-nodejs-sdk, test/test.json"
KEY = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZhhxXKtR+TOvtDbgTPCkSof02qgB\nB7IsYOyf76ilExJ/upAa/vKIKheOoCyOpcLmi4t0b4uepb7LLjmMr90FUg==\n-----END PUBLIC KEY-----\n"
KID = "9936261a-7d7b-4621-a0f1-96ccb428af49"
NOTIFICATION = {"metadata": {"topic": "MARKETPLACE_ACCOUNT_DELETION", "schemaVersion": "1.0"},
                "notification": {"notificationId": "n1", "eventDate": "2025-06-15T15:06:40.000Z", "data": {"username": "user"}}}
BODY = written(NOTIFICATION)


def signed(body, *, kid="k1", hash="sha1"):
    parts = {"alg": "ecdsa", "kid": kid, "signature": base64.b64encode(ecdsa(body, hash=hash)).decode(), "digest": "SHA1"}
    return {"X-EBAY-SIGNATURE": base64.b64encode(json.dumps(parts).encode()).decode()}


ebay = Platform("ebay", secret={"by_id": {"k1": public_pem("ec-p256")}}, settings={"verification_token": "token-of-tests"}, signed=signed)


def cases():
    published = {"secret": {"by_id": {KID: KEY}}}
    yield ebay.published("published", SDK, "a right notification", b'{"metadata":{"topic":"MARKETPLACE_ACCOUNT_DELETION","schemaVersion":"1.0","deprecated":false},"notification":{"notificationId":"49feeaeb-4982-42d9-a377-9645b8479411_33f7e043-fed8-442b-9d44-791923bd9a6d","eventDate":"2021-03-19T20:43:59.462Z","publishDate":"2021-03-19T20:43:59.679Z","publishAttemptCount":1,"data":{"username":"test_user","userId":"ma8vp1jySJC","eiasToken":"nY+sHZ2PrBmdj6wVnY+sEZ2PrA2dj6wJnY+gAZGEpwmdj6x9nY+seQ=="}}}',
                         {"X-EBAY-SIGNATURE": "eyJhbGciOiJlY2RzYSIsImtpZCI6Ijk5MzYyNjFhLTdkN2ItNDYyMS1hMGYxLTk2Y2NiNDI4YWY0OSIsInNpZ25hdHVyZSI6Ik1FWUNJUUNmeGZJV3V4bVdjSUJRSjljNS9YN2lHREpxczJSQ0dzQkVhQWppbnlycmZBSWhBSVY2d0djVGlCdVY1S0pVaWYyaG9reXJMK1E5c3NIa2FkK214Mm5FRTI1dyIsImRpZ2VzdCI6IlNIQTEifQ=="},
                         ebay.event("MARKETPLACE_ACCOUNT_DELETION", at("2021-03-19T20:43:59.462Z"), id="49feeaeb-4982-42d9-a377-9645b8479411_33f7e043-fed8-442b-9d44-791923bd9a6d", recognized=False), **published)
    yield ebay.published("published-other-message", SDK, "the signature of another notification", b'{"metadata":{"topic":"MARKETPLACE_ACCOUNT_DELETION","schemaVersion":null,"deprecated":false},"notification":{"notificationId":"a8056b59-5d45-43af-b235-d8707e9cd8f8_27d7b146-b03f-4b8a-846e-9aa1f750a969","eventDate":"2021-03-11T19:13:43.982Z","publishDate":"2021-03-11T19:13:44.209Z","publishAttemptCount":1000,"data":{"username":"test_user","userId":"ma8vp1jySJC","eiasToken":"nY+sHZ2PrBmdj6wVnY+sEZ2PrA2dj6wJnY+gAZGEpwmdj6x9nY+seQ=="}}}',
                         {"X-EBAY-SIGNATURE": "eyJhbGciOiJlY2RzYSIsImtpZCI6Ijk5MzYyNjFhLTdkN2ItNDYyMS1hMGYxLTk2Y2NiNDI4YWY0OSIsInNpZ25hdHVyZSI6Ik1FWUNJUUNmeGZJV3V4bVdjSUJRSjljNS9YN2lHREpxczJSQ0dzQkVhQWppbnlycmZBSWhBSVY2d0djVGlCdVY1S0pVaWYyaG9reXJMK1E5c3NIa2FkK214Mm5FRTI1dyIsImRpZ2VzdCI6IlNIQTEifQ=="}, ebay.refused("signature_mismatch"), **published)
    yield ebay.published("published-mismatch", SDK, "a wrong signature", b'{"metadata":{"topic":"MARKETPLACE_ACCOUNT_DELETION","schemaVersion":"1.0","deprecated":false},"notification":{"notificationId":"49feeaeb-4982-42d9-a377-9645b8479411_33f7e043-fed8-442b-9d44-791923bd9a6d","eventDate":"2021-03-19T20:43:59.462Z","publishDate":"2021-03-19T20:43:59.679Z","publishAttemptCount":1,"data":{"username":"test_user","userId":"ma8vp1jySJC","eiasToken":"nY+sHZ2PrBmdj6wVnY+sEZ2PrA2dj6wJnY+gAZGEpwmdj6x9nY+seQ=="}}}',
                         {"X-EBAY-SIGNATURE": "eyJhbGciOiJlY2RzYSIsImtpZCI6Ijk5MzYyNjFhLTdkN2ItNDYyMS1hMGYxLTk2Y2NiNDI4YWY0OSIsInNpZ25hdHVyZSI6Ik1FVUNJUUNHY1NubUFrVGZyK1paMlZnMGJXRW9zOGEvdGVCcWk3UGU2OCtoR21MTUNRSWdlRnZrcnRvKzhkczhSVndJM0dnbjFtTUdDck5NRVpKM1NSbE8yZngveHFJPSIsImRpZ2VzdCI6IlNIQTEifQ=="}, ebay.refused("signature_mismatch"), **published)
    accepted = ebay.event("MARKETPLACE_ACCOUNT_DELETION", at("2025-06-15T15:06:40Z"), id="n1", recognized=False)
    yield ebay.made("event", "by the recipe of the SDK, under a key of ours", BODY, accepted)
    one_line = public_pem("ec-p256").replace("\n", "")
    yield ebay.made("key-in-one-line", "the key as the Notification API sends it", BODY, accepted, secret={"by_id": {"k1": one_line}})
    yield ebay.made("key-alone-in-one-line", "the same for whoever has one key", BODY, accepted, secret=one_line)
    yield ebay.wrong("sha256", "a signature over SHA-256", BODY, "signature_mismatch", signed(BODY, hash="sha256"))
    yield ebay.wrong("unknown-key", "a key that the receiver doesn't have", BODY, "unknown_key", signed(BODY, kid="k2"))
    yield ebay.wrong("bare", "the signature without the object that holds it", BODY, "malformed_signature", {"X-EBAY-SIGNATURE": base64.b64encode(ecdsa(BODY, hash="sha1")).decode()})
    endpoint = "https://hooks.example.com/ebay"
    yield ebay.challenge("challenge", "the test of the endpoint, answered with a hash", b"", {},
                         {"status": 200, "body": json.dumps({"challengeResponse": digest_hex("a8628072", "token-of-tests", endpoint)}, separators=(",", ":"))},
                         method="GET", url=endpoint + "?challenge_code=a8628072")
