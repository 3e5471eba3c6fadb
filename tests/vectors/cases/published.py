"""Vectors that others published. Header, body and secret are theirs and nothing is computed here."""

from .case import authentic, case, drifted, event, nothing_found, refused

STANDARD_SOURCE = "standard-webhooks/standard-webhooks, libraries"
STRIPE_SOURCE = "stripe/stripe-dotnet, EventUtilityTest.cs and event_test_signature.json"
OCTOKIT_SOURCE = "octokit/webhooks-methods.js, test/verify.test.ts"

STRIPE_BODY = """{
  "id": "evt_123",
  "object": "event",
  "account": "acct_123",
  "api_version": "2017-05-25",
  "created": 1533204620,
  "data": {
    "object": {
      "id": "cus_123",
      "object": "customer",
      "created": 123456789,
      "email": "test@stripe.com",
      "livemode": false,
      "metadata": {}
    }
  },
  "livemode": false,
  "pending_webhooks": 1,
  "request": {
    "id": "req_123",
    "idempotency_key": "idempotency-key-123"
  },
  "type": "customer.created"
}
"""
STRIPE_V1 = "2220f87ef101a04665f11cdf770523143f875572008577fa0f20882ddb9cc3c7"
STRIPE_V0 = "63f3a72374a733066c4be69ed7f8e5ac85c22c9f0a6a612ab9a025a9e4ee7eef"


def cases():
    yield from standard()
    yield from stripe()
    yield from github()


def standard():
    secret_a, secret_b = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
    id_a, id_b = "msg_p5jXN8AQM9LWM0D4loKWxJek", "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk"
    body_a, body_b = b'{"test": 2432232314}', b'{"email":"test@example.com","username":"test_user"}'
    good_a = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    bad_a = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA="
    good_b = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw="
    none_b = ("v1,tFtCZ5RDCPxzWQRWXWPgrCgE2frDBe9gjpbWQxnVfsQ= v1,Mm7xgUVICxZfQ3bgf0h0Dof65L/IFx+PnZvnDWPCX6Q= "
              "v1,9DfC1c3eeOrXB6w/5dIDydLNQaEyww5KalE5jLBZucE=")
    mismatch = refused("signature_mismatch", 401)
    for name, comment, secret, id, time, signature, body, expect, call in [
        ("a", "javascript: sign function works", secret_a, id_a, 1614265330, good_a, body_a, authentic(1614265330000, key=f"standard-webhooks:{id_a}"), "verify_signature"),
        ("a-no-prefix", "the same, its secret without whsec_", secret_a.removeprefix("whsec_"), id_a, 1614265330, good_a, body_a,
         authentic(1614265330000, key=f"standard-webhooks:{id_a}"), "verify_signature"),
        ("a-payload", "the same: the test's body has no event type", secret_a, id_a, 1614265330, good_a, body_a, nothing_found("standard-webhooks", id=id_a, key=f"standard-webhooks:{id_a}"), None),
        ("a-bad", "python: test_invalid_signature", secret_a, id_a, 1614265330, bad_a, body_a, mismatch, None),
        ("b", "rust: test_sign", secret_b, id_b, 1649367553, good_b, body_b, authentic(1649367553000, key=f"standard-webhooks:{id_b}"), "verify_signature"),
        ("b-payload", "the same: the test's body has no event type", secret_b, id_b, 1649367553, good_b, body_b, nothing_found("standard-webhooks", id=id_b, key=f"standard-webhooks:{id_b}"), None),
        ("b-none", "rust: test_no_verify_with_multiple_signatures", secret_b, id_b, 1649367553, none_b, body_b, mismatch, None),
    ]:
        headers = [["webhook-id", id], ["webhook-timestamp", str(time)], ["webhook-signature", signature]]
        yield case(f"published-standard-webhooks-{name}", f"{STANDARD_SOURCE}, {comment}", "standard-webhooks", body, headers, expect, secret=secret,
                   now=time, call=call, flags=["published"])


def stripe():
    body = STRIPE_BODY.encode()
    good = f"t=1533204620,v1={STRIPE_V1},v0={STRIPE_V0}"
    malformed = refused("malformed_signature", 401)
    for name, comment, value, raw, now, expect in [
        ("v1", "ConstructEvent; the v0 entry is ignored", good, body, 1533204720,
         event("customer.created", 1533204620000, id="evt_123", key="stripe:evt_123")),
        ("v1-stale", "RejectOutdatedTimestamp", good, body, 1533205020, refused("timestamp_too_old", 401)),
        ("v1-tampered", "RejectIncorrectSignature", good, body + b"this_changes_the_json", 1533204720, refused("signature_mismatch", 401)),
        ("malformed-0", "an empty timestamp", f"t=,v1={STRIPE_V1},v0={STRIPE_V0}", b"{}", 1533204720, refused("malformed_timestamp", 401)),
        ("malformed-1", "ValidateSignatureHandlesIncorrectHeaderValues", "t,v1=,v0=", b"{}", 1533204720, malformed),
        ("malformed-2", "the same", "t,v1=,v0", b"{}", 1533204720, malformed),
        ("malformed-3", "the same", "t,v1=,", b"{}", 1533204720, malformed),
        ("malformed-4", "the same", "t,,", b"{}", 1533204720, malformed),
        ("malformed-5", "the same", ",,", b"{}", 1533204720, malformed),
        ("malformed-6", "the same", "t", b"{}", 1533204720, malformed),
    ]:
        yield case(f"published-stripe-{name}", f"{STRIPE_SOURCE}: {comment}", "stripe", raw, [["Stripe-Signature", value]], expect,
                   secret="webhook_secret", now=now, flags=["published"])
    yield case("published-stripe-v1-signature", f"{STRIPE_SOURCE}: ConstructEvent", "stripe", body, [["Stripe-Signature", good]],
               authentic(1533204620000, key="stripe:evt_123"), secret="webhook_secret", now=1533204720, call="verify_signature", flags=["published"])


def github():
    everybody = "It's a Secret to Everybody"
    docs = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    octokit = "sha256=4864d2759938a15468b5df9ade20bf161da9b4f737ea61794142f3484236bda3"
    convoy = "sha256=d7a154547e7c35e31c4c820e20237650939c3d34dae136e30a7757ca61abb4cf"
    unicode = '{"foo":"Foo\\n\\u001B[34mbar: \u2665\u2665\u2665\u2665\u2665\u2665\u2665\u2665\\nthis-is-lost\\u001B[0m\\u001B[2K"}'.encode()
    foo = b'{"foo":"bar"}'
    accepted, not_json = drifted(None, None), refused("invalid_json", 400)
    signature = "verify_signature"
    docs_source = "GitHub documentation, Validating webhook deliveries"
    convoy_source = "frain-dev/convoy, pkg/verifier/verifier_test.go"
    for name, source, secret, value, body, expect, call in [
        ("docs", docs_source, everybody, docs, b"Hello, World!", authentic(), signature),
        ("docs-payload", f"{docs_source}: the body is no JSON", everybody, docs, b"Hello, World!", not_json, None),
        ("octokit", OCTOKIT_SOURCE, "mysecret", octokit, foo, accepted, None),
        ("octokit-signature", OCTOKIT_SOURCE, "mysecret", octokit, foo, authentic(), signature),
        ("octokit-wrong-secret", f"{OCTOKIT_SOURCE}: incorrect secret", "foo", octokit, foo, refused("signature_mismatch", 401), None),
        ("octokit-garbage", f"{OCTOKIT_SOURCE}: incorrect signature", "mysecret", "foo", foo, refused("malformed_signature", 401), None),
        ("octokit-unicode", f"{OCTOKIT_SOURCE} #71: escapes and UTF-8 that no serialiser would write again", "development",
         "sha256=afecc3caa27548bb90d51a50384cb2868b9a3327b4ad6a01c9bd4ed0f8b0b12c", unicode, accepted, None),
        ("octokit-escaped", f"{OCTOKIT_SOURCE} #71", "development",
         "sha256=6f8326efbacfbd04e870cea25b5652e635be8c9807f2fd5348ef60753c9e96ed", b'{"foo":"\\\\u001b"}', accepted, None),
        ("convoy", convoy_source, "Convoy", convoy, b"Test Payload Body", authentic(), signature),
        ("convoy-payload", f"{convoy_source}: the body is no JSON", "Convoy", convoy, b"Test Payload Body", not_json, None),
    ]:
        yield case(f"published-github-{name}", source, "github", body, [["X-Hub-Signature-256", value]], expect, secret=secret, call=call, flags=["published"])
