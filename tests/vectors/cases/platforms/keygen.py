"""Keygen: the webhook of its Go client's tests, and an HTTP signature over the request's parts."""

import base64

from ..platform import Platform
from ..recipe import digest_base64, ed25519, public_raw, written

CLIENT = "keygen-go, keygen_test.go"
TIME = "Sun, 15 Jun 2025 15:06:40 GMT"
NOW = 1750000000
COVERED = "(request-target) host date digest"
BODY = written({"data": {"id": "w1", "type": "webhook-events", "attributes": {"event": "license.created", "created": "2025-06-15T15:06:40.000Z"}}})


def signed(body, *, target="post /webhooks", host="hooks.example.com", time=TIME, digest=None, covered=COVERED, algorithm="ed25519"):
    digest = digest or "sha-256=" + digest_base64(body)
    signature = base64.b64encode(ed25519(f"(request-target): {target}\nhost: {host}\ndate: {time}\ndigest: {digest}")).decode()
    return {"Host": "hooks.example.com", "Date": time, "Digest": digest, "Content-Type": "application/vnd.api+json",
            "Keygen-Signature": f'keyid="k1", algorithm="{algorithm}", signature="{signature}", headers="{covered}"'}


keygen = Platform("keygen", secret=public_raw("ed25519").hex(), now=NOW, signed=signed, url="https://hooks.example.com/webhooks", method="POST")


def cases():
    bare = {"bare": True}
    yield keygen.published("published", CLIENT, "a licence", b'{"data":{"id":"dfd66777-8a60-411c-b61c-ad51c671c0bd","type":"webhook-events","attributes":{"endpoint":"https://5173-2600-1700-3e90-a450-533-a11e-339-f87b.ngrok.io","payload":"{\\"data\\":{\\"id\\":\\"1598f237-f82f-448a-91f7-18d2c7e6fd41\\",\\"type\\":\\"licenses\\",\\"attributes\\":{\\"name\\":\\"Floating Demo License\\",\\"key\\":\\"DEMO-DAD877-FCBF82-B83D5A-03E644-V3\\",\\"expiry\\":\\"2023-01-01T00:00:00.000Z\\",\\"status\\":\\"ACTIVE\\",\\"uses\\":0,\\"suspended\\":false,\\"scheme\\":null,\\"encrypted\\":false,\\"strict\\":false,\\"floating\\":true,\\"concurrent\\":false,\\"protected\\":true,\\"maxMachines\\":10,\\"maxProcesses\\":null,\\"maxCores\\":null,\\"maxUses\\":null,\\"requireHeartbeat\\":false,\\"requireCheckIn\\":false,\\"lastValidated\\":\\"2022-06-06T16:03:28.185Z\\",\\"lastCheckIn\\":null,\\"nextCheckIn\\":null,\\"metadata\\":{\\"token\\":\\"activ-cd4f3a6c17707b94bacab29ab489ddf5v3\\"},\\"created\\":\\"2021-04-20T16:14:46.713Z\\",\\"updated\\":\\"2022-06-06T16:03:28.190Z\\"},\\"relationships\\":{\\"account\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52\\"},\\"data\\":{\\"type\\":\\"accounts\\",\\"id\\":\\"1fddcec8-8dd3-4d8d-9b16-215cac0f9b52\\"}},\\"product\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/product\\"},\\"data\\":{\\"type\\":\\"products\\",\\"id\\":\\"42b9731d-21f2-4911-a066-d380a96c3a94\\"}},\\"policy\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/policy\\"},\\"data\\":{\\"type\\":\\"policies\\",\\"id\\":\\"d048c5e6-b813-4e94-a346-d70726397457\\"}},\\"group\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/group\\"},\\"data\\":null},\\"user\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/user\\"},\\"data\\":null},\\"machines\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/machines\\"},\\"meta\\":{\\"cores\\":0,\\"count\\":1}},\\"tokens\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/tokens\\"}},\\"entitlements\\":{\\"links\\":{\\"related\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41/entitlements\\"}}},\\"links\\":{\\"self\\":\\"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/licenses/1598f237-f82f-448a-91f7-18d2c7e6fd41\\"}},\\"meta\\":{\\"ts\\":\\"2022-06-06T16:03:28.206Z\\",\\"valid\\":true,\\"detail\\":\\"is valid\\",\\"constant\\":\\"VALID\\",\\"scope\\":{\\"fingerprint\\":\\"cbce3fc7-0568-476d-a078-069a5d0500a2\\",\\"entitlements\\":[\\"DEMO_ENTITLEMENT\\"]}}}","event":"license.validation.succeeded","status":"DELIVERING","lastResponseCode":null,"lastResponseBody":null,"created":"2022-06-06T16:03:28.243Z","updated":"2022-06-06T16:03:28.243Z"},"relationships":{"account":{"links":{"related":"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52"},"data":{"type":"accounts","id":"1fddcec8-8dd3-4d8d-9b16-215cac0f9b52"}}},"links":{"self":"/v1/accounts/1fddcec8-8dd3-4d8d-9b16-215cac0f9b52/webhook-events/dfd66777-8a60-411c-b61c-ad51c671c0bd"},"meta":{"idempotencyToken":"99b89d681aecdff9a0435c9f507d00c5345a7c2d6e773f1756e4a9d42e4b14v3"}}}',
                           {"Keygen-Signature": "keyid=\"1fddcec8-8dd3-4d8d-9b16-215cac0f9b52\", algorithm=\"ed25519\", signature=\"oov4eX9ZC30U6l/OOOTH/IQF3NAlALlgBWQdh0LdG6WNtHbR95SoYJf2wOGMUGp2tYzNdSwlzPyepWozkKtXBg==\", headers=\"(request-target) host date digest\"", "Digest": "sha-256=9QceiZktviddaBO8zKZe18/L2kZSFwpGDcmvFkvIH3k=", "Date": "Mon, 06 Jun 2022 16:13:37 GMT", "Host": "5173-2600-1700-3e90-a450-533-a11e-339-f87b.ngrok.io"},
                           keygen.event("license.validation.succeeded", 1654531408243, id="dfd66777-8a60-411c-b61c-ad51c671c0bd"), secret="e8601e48b69383ba520245fd07971e983d06d22c4257cfd82304601479cee788", now=1654532017, url="https://5173-2600-1700-3e90-a450-533-a11e-339-f87b.ngrok.io/webhooks", **bare)
    accepted = keygen.event("license.created", NOW * 1000, id="w1")
    yield keygen.made("event", "by the recipe of its sender", BODY, accepted, **bare)
    yield keygen.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=NOW + 301, **bare)
    yield keygen.wrong("other-path", "another path than the one that is signed", BODY, "signature_mismatch", url="https://hooks.example.com/other", **bare)
    yield keygen.wrong("other-host", "another host than the one that is signed", BODY, "signature_mismatch", {**signed(BODY), "Host": "internal:8080"}, **bare)
    yield keygen.wrong("other-body", "the digest is signed, and isn't this body's", written({"data": {}}), "claim_mismatch", signed(BODY), **bare)
    yield keygen.wrong("date-alone", "a signature that says it covers the time alone", BODY, "claim_mismatch", signed(BODY, covered="date"), **bare)
    yield keygen.wrong("other-algorithm", "an algorithm that the endpoint hasn't", BODY, "claim_mismatch", signed(BODY, algorithm="rsa-sha256"), **bare)
    yield keygen.wrong("early", "Keygen's Go client refuses only what is too old: a time more than five minutes ahead is refused here too", BODY, "timestamp_too_new", now=NOW - 301, **bare)
