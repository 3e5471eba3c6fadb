"""GitHub secret scanning: the sample requests of its documentation and of two partners' tests, and their traps."""

import base64

from ..platform import Platform
from ..recipe import ecdsa, public_pem, written

DOCUMENTATION = "github/docs, secret-scanning-partner-program.md, with the key that getsentry/sentry, tests/sentry/utils/test_github.py, has for it"
WAREHOUSE = "pypi/warehouse, tests/unit/integration/github/test_utils.py"
OLDER = "90a421169f0a406205f1563a953312f0be898d3c7b6c06b681aa86a874555f4a"
CURRENT = "bcb53661c06b4728e59d897fb6165d5c9cda0fd9cdf9d09ead458168deb7518c"
KEYS = {
    OLDER: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE9MJJHnMfn2+H4xL4YaPDA4RpJqUq\nkCmRCBnYERxZanmcpzQSXs1X/AljlKkbJ8qpVIW4clayyef9gWhFbNHWAA==\n-----END PUBLIC KEY-----\n",
    CURRENT: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYAGMWO8XgCamYKMJS6jc/qgvSlAd\nAjPuDPRcXU22YxgBrz+zoN19MzuRyW87qEt9/AmtoNP5GrobzUvQSyJFVw==\n-----END PUBLIC KEY-----\n",
}
SAMPLE = b'[{"source":"commit","token":"some_token","type":"some_type","url":"https://example.com/base-repo-url/"}]'
SIGNATURE = "MEQCIQDaMKqrGnE27S0kgMrEK0eYBmyG0LeZismAEz/BgZyt7AIfXt9fErtRS4XaeSt/AO1RtBY66YcAdjxji410VQV4xg=="
OLD_SAMPLE = (
    b'[{"type":"github_oauth_token","token":"cb4985f91f740272c0234202299f43808034d7f5","url":" https://github.com/github/faketestrepo/blob/'
    b'b0dd59c0b500650cacd4551ca5989a6194001b10/production.env"}]'
)
OLD_SIGNATURE = "MEQCIAfgjgz6Ou/3DXMYZBervz1TKCHFsvwMcbuJhNZse622AiAG86/cku2XdcmFWNHl2WSJi2fkE8t+auvB24eURaOd2A=="
MATCH = {"token": "NMIfyYncKcRALEXAMPLE", "type": "mycompany_api_token",
         "url": "https://github.com/octocat/Hello-World/blob/12345600b9cbe38a219f39a9941c9319b600c002/foo/bar.txt", "source": "content"}
ONE = written([MATCH])
TWO = written([MATCH, {"token": "another", "type": "mycompany_oauth_token", "url": "", "source": "npm"}])


def headers(id, signature):
    return {"Github-Public-Key-Identifier": id, "Github-Public-Key-Signature": signature}


def signed(body, *, key="ec-p256", id="k1", raw=False):
    return headers(id, base64.b64encode(ecdsa(body, key=key, raw=raw)).decode())


scanning = Platform("github-secret-scanning", secret={"by_id": {"k1": public_pem("ec-p256"), "k2": public_pem("ec-p256-other")}}, signed=signed)


def cases():
    github = {"secret": {"by_id": KEYS}}
    sample = headers(CURRENT, SIGNATURE)
    yield scanning.published("documentation", DOCUMENTATION, "a list of one match", SAMPLE, sample,
                             scanning.events(scanning.listed("some_type", SAMPLE, 0, recognized=False)), call="verify_all", **github)
    yield scanning.published("documentation-one", DOCUMENTATION, "the same, as the one event that it is", SAMPLE, sample,
                             scanning.listed("some_type", SAMPLE, 0, recognized=False), **github)
    yield scanning.published("documentation-other-body", DOCUMENTATION, "another body, as Sentry's test has it", b"[]", sample,
                             scanning.refused("signature_mismatch"), call="verify_all", **github)
    yield scanning.published("documentation-unknown-key", DOCUMENTATION, "an id that isn't in GitHub's list, as Sentry's test has it", SAMPLE,
                             headers("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", SIGNATURE), scanning.refused("unknown_key"), call="verify_all", **github)
    yield scanning.published("documentation-no-signature", DOCUMENTATION, "a text in the signature's place, as Sentry's test has it", SAMPLE,
                             headers(CURRENT, "fakesignature"), scanning.refused("malformed_signature"), call="verify_all", **github)
    yield scanning.published("warehouse", WAREHOUSE, "a match under the older key", OLD_SAMPLE, headers(OLDER, OLD_SIGNATURE),
                             scanning.events(scanning.listed("github_oauth_token", OLD_SAMPLE, 0, recognized=False)), call="verify_all", **github)
    yield scanning.wrong("line-end", "the sample with a line's end behind it, as a file has it", SAMPLE + b"\n", "signature_mismatch", sample, call="verify_all", **github)
    yield scanning.wrong("written-anew", "the sample as Python writes JSON: the raw body is signed", SAMPLE.replace(b'":"', b'": "'), "signature_mismatch", sample, call="verify_all", **github)
    yield scanning.wrong("key-of-other-id", "the right signature under the id of GitHub's other key", SAMPLE, "signature_mismatch", headers(OLDER, SIGNATURE), call="verify_all", **github)

    yield scanning.made("two", "two matches in one body, the second without a URL", TWO, scanning.events(
        scanning.listed("mycompany_api_token", TWO, 0, recognized=False), scanning.listed("mycompany_oauth_token", TWO, 1, recognized=False)), call="verify_all")
    yield scanning.wrong("two-verify", "`verify` takes bodies of one match", TWO, "invalid_payload")
    yield scanning.made("one-key", "a receiver that knows one key, without its id", ONE, scanning.listed("mycompany_api_token", ONE, 0, recognized=False), secret=public_pem("ec-p256"))
    yield scanning.wrong("other-id", "the right key under another key's id", ONE, "signature_mismatch", signed(ONE, id="k2"))
    yield scanning.wrong("raw", "the two numbers of the signature side by side, in place of DER", ONE, "malformed_signature", signed(ONE, raw=True))
    yield scanning.wrong("unsigned", "without the signature, which the documentation only recommends to look at", ONE, "missing_signature", {"Github-Public-Key-Identifier": "k1"})
