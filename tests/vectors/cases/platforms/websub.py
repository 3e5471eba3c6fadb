"""WebSub: content by its specification's recipe, and the hub's question whether a subscription was meant."""

from urllib.parse import urlencode

from ..platform import Platform
from ..recipe import mac_hex

SECRET = "websub_secret_1234567890"
BODY = b"<feed xmlns='http://www.w3.org/2005/Atom'><title>YouTube video feed</title></feed>"


def signed(body, *, secret=SECRET, hash="sha256", name=None):
    return {"X-Hub-Signature": f"{name or hash}={mac_hex(secret, body, hash=hash)}"}


TOPIC = "https://www.youtube.com/xml/feeds/videos.xml?channel_id=UC0000000000000000000000"
CHALLENGE = "10736222312345678901"


def asked(mode="subscribe", topic=TOPIC, **rest):
    """The URL that a hub asks at: the callback, and its parameters."""
    parameters = {"hub.mode": mode, "hub.topic": topic, "hub.challenge": CHALLENGE, "hub.lease_seconds": "432000", **rest}
    return "https://hooks.example.com/websub/7f3d?" + urlencode({name: value for name, value in parameters.items() if value is not None})


websub = Platform("websub", secret=SECRET, signed=signed)


def cases():
    accepted = websub.authentic()
    proven = {"call": "verify_signature"}
    for hash in ("sha1", "sha256", "sha384", "sha512"):
        yield websub.made(hash, f"a feed whose signature is of {hash}", BODY, accepted, signed(BODY, hash=hash), **proven)
        yield websub.made(f"pinned-{hash}", f"the same where the receiver takes {hash} alone", BODY, accepted, signed(BODY, hash=hash), settings={"hash": hash}, **proven)
        other = "sha1" if hash == "sha512" else "sha512"
        yield websub.wrong(f"pinned-{hash}-other", f"a right signature of {other} where the receiver takes {hash} alone", BODY, "malformed_signature", signed(BODY, hash=other), settings={"hash": hash}, **proven)
    both = {"X-Hub-Signature": f"{signed(BODY, hash='sha1')['X-Hub-Signature']},{signed(BODY)['X-Hub-Signature']}"}
    yield websub.made("two-hashes", "two hashes, of which SHA-1 isn't needed", BODY, accepted, both, **proven)
    yield websub.wrong("two-hashes-one-wrong", "a right SHA-1 doesn't rescue a wrong SHA-256", BODY, "signature_mismatch",
                       {"X-Hub-Signature": f"{signed(BODY, hash='sha1')['X-Hub-Signature']},{signed(BODY + b'x')['X-Hub-Signature']}"}, **proven)
    yield websub.unusable("pinned-unknown", "a hash that isn't one of the four", "invalid_option", settings={"hash": "md5"})
    yield websub.unusable("pinned-upper", "a value is written as the record has it: a pin that nothing reads would pin nothing", "invalid_option", settings={"hash": "SHA256"})
    yield websub.wrong("md5", "a hash that isn't one of the four", BODY, "malformed_signature", signed(BODY, hash="md5"), **proven)
    yield websub.wrong("other-name", "a SHA-1 under the name of SHA-256", BODY, "malformed_signature", signed(BODY, hash="sha1", name="sha256"), **proven)
    yield websub.wrong("bare", "a signature without the hash's name", BODY, "malformed_signature", {"X-Hub-Signature": mac_hex(SECRET, BODY)}, **proven)

    hub = {"method": "GET", "settings": {"topic": TOPIC}}
    both = {"method": "GET", "settings": {"topic": TOPIC, "unsubscribe_topic": TOPIC}}
    echoed = {"status": 200, "body": CHALLENGE, "headers": {"Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff"}}
    yield websub.challenge("subscribe", "the hub asks for the topic that was subscribed to: its challenge comes back as text", b"", {}, echoed, url=asked(), **hub)
    yield websub.challenge("subscribe-other-topic", "a subscription to something else, which somebody else asked the hub for", b"", {}, None, url=asked(topic=TOPIC.replace("UC0", "UC1")), **hub)
    yield websub.challenge("subscribe-longer-topic", "a topic that begins like the right one", b"", {}, None, url=asked(topic=TOPIC + "&x=1"), **hub)
    yield websub.challenge("subscribe-no-topic", "no topic at all", b"", {}, None, url=asked(topic=None), **hub)
    yield websub.challenge("subscribe-two-topics", "the topic twice: nobody can say which counts", b"", {}, None, url=asked() + "&" + urlencode({"hub.topic": TOPIC}), **hub)
    yield websub.wrong("subscribe-unset", "a receiver that never said its topic is told so", b"", "invalid_option", {}, call="challenge", url=asked(), method="GET")
    yield websub.challenge("unsubscribe", "the end of a subscription that the receiver wants", b"", {}, echoed, url=asked("unsubscribe"), **both)
    yield websub.challenge("unsubscribe-unwanted", "the same where it doesn't: anybody can ask the hub for that", b"", {}, None, url=asked("unsubscribe"), **hub)
    yield websub.challenge("unsubscribe-without-topic", "a receiver that says no topic at all keeps its subscriptions, too", b"", {}, None, url=asked("unsubscribe"), method="GET")
    yield websub.challenge("denied", "a subscription that the hub refuses: nothing is asked", b"", {}, None, url=asked("denied", **{"hub.challenge": None, "hub.reason": "no"}), **hub)
    yield websub.challenge("other-mode", "a mode that is none of the two, with a challenge", b"", {}, None, url=asked("publish"), **both)
    yield websub.challenge("no-mode", "a challenge without a mode", b"", {}, None, url=asked(None), **both)
    yield websub.challenge("posted", "a hub asks with GET", b"", {}, None, url=asked(), method="POST", settings={"topic": TOPIC})
