"""Drupal's module Webhooks: deliveries by its source's recipe, with SHA-256 and with SHA-1 alone."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

SECRET = "drupal-webhooks-secret-of-tests"
BODY = written({"event": "entity:user:update", "user": {"uid": [{"value": 1}]}, "entity": {"uid": [{"value": 7}], "path": [{"alias": "/people/anna"}]}})
CRON = b'{"event":"system:cron"}'


def sha256(body, secret=SECRET):
    return {"x-hub-signature-256": "sha256=" + mac_hex(secret, body)}


def sha1(body, secret=SECRET):
    return {"x-hub-signature": "sha1=" + mac_hex(secret, body, hash="sha1")}


def signed(body, *, secret=SECRET):
    """As the module sends it for Drupal 10 and 11."""
    return {**sha256(body, secret), **sha1(body, secret)}


drupal = Platform("drupal-webhooks", secret=SECRET, signed=signed, repeats=True)


def cases():
    accepted = drupal.event("entity:user:update", recognized=False)
    yield drupal.made("event", "by the recipe of its source, with Python's hmac: both signatures", BODY, accepted)
    yield drupal.made("sha1-alone", "as a site of Drupal 8 or 9 sends it", BODY, accepted, sha1(BODY))
    yield drupal.made("sha256-alone", "without the older header", BODY, accepted, sha256(BODY))
    yield drupal.made("cron", "a run of cron has the same body each time: it has no key", CRON, drupal.event("system:cron", recognized=False))
    yield from drupal.rewritten(spaced(BODY), accepted)
    yield drupal.unsigned("other-delivery", "the headers that name the event and the delivery aren't signed: the type is the body's", BODY, {**accepted, "delivery_id": "d-2"},
                          {"x-drupal-event": "entity:user:delete", "x-drupal-delivery": "d-2"})
    yield drupal.wrong("sha256-decides", "SHA-256 is wrong: the right SHA-1 beside it doesn't save it", BODY, "signature_mismatch", {**sha256(CRON), **sha1(BODY)})
    yield drupal.made("sha1-is-not-read", "SHA-256 is right: what the older header has isn't looked at", BODY, accepted, {**sha256(BODY), **sha1(CRON)})
    yield drupal.wrong("pinned-sha256", "a site that signs with SHA-256: whoever cuts that off is refused", BODY, "missing_signature", sha1(BODY), settings={"hash": "sha256"})
    yield drupal.made("pinned-sha1", "SHA-1 alone is asked for: SHA-256 isn't looked at", BODY, accepted, {**sha256(CRON), **sha1(BODY)}, settings={"hash": "sha1"})
    yield drupal.unusable("other-hash", "a hash that the module doesn't sign with", "invalid_option", settings={"hash": "sha512"})
    yield drupal.wrong("other-encoding", "the signature in base64, which isn't its encoding", BODY, "malformed_signature", {"x-hub-signature-256": "sha256=" + mac_base64(SECRET, BODY)})
    yield drupal.wrong("without-prefix", "a signature begins with `sha256=`", BODY, "malformed_signature", {"x-hub-signature-256": mac_hex(SECRET, BODY)})
    yield drupal.wrong("sha256-in-the-older-header", "the older header has SHA-1 alone", BODY, "malformed_signature", {"x-hub-signature": "sha256=" + mac_hex(SECRET, BODY)})
    yield drupal.wrong("unsigned", "a webhook without a secret isn't signed", BODY, "missing_signature", {"x-drupal-event": "entity:user:update", "x-drupal-delivery": "d-1"})
