"""Requests that aren't events and want an answer: challenges of the kinds that platforms have, and those that attack the receiver."""

import base64
import hashlib
import json

from .case import case, refused, unusable
from .record import ACCEPTED, BODY, HEADER, SECRET, plain, record, signed
from .signing import mac

T = 1700000000
NONE = {"answer": None}
INVALID = unusable("invalid_option")
NOSNIFF = {"X-Content-Type-Options": "nosniff"}
TEXT = {"Content-Type": "text/plain; charset=utf-8", **NOSNIFF}
JSON = {"Content-Type": "application/json", **NOSNIFF}


def cases():
    yield from echoes()
    yield from verify_tokens()
    yield from macs()
    yield from hashes()
    yield from signed_ones()
    yield from handshakes()
    yield from conditions()
    yield from refused_records()


def answered(body="", headers=TEXT, status=200, **rest):
    return {"answer": {"status": status, "headers": headers, "body": body, **rest}}


def as_json(**fields):
    return answered(json.dumps(fields, separators=(",", ":"), ensure_ascii=False), JSON)


def asked(name, comment, challenge, expect, *, body=b"", headers=(), method="GET", url="/hook", secret=SECRET, call="challenge", record_fields=None, **rest):
    """A request to a receiver whose record has this challenge, or these."""
    challenges = challenge if isinstance(challenge, list) else [challenge]
    given = record(plain(), challenges=challenges, **(record_fields or {}))
    received = {"url": url, "method": method} if url else {"method": method}
    flags = [] if secret else ["dynamic"]
    return case(f"challenge-{name}", comment, given, body, [*headers], expect, secret=secret, call=call, received=received, flags=flags, **rest)


ECHO = {"when": {"method": "GET", "query:challenge": True}, "token": {"place": "query:challenge"}, "answer": {"text": "{token}"}}


def echoes():
    def echo(name, comment, query, expect, **rest):
        return asked(f"echo-{name}", comment, ECHO, expect, url=f"/hook?{query}", **rest)

    yield echo("text", "Dropbox and Adobe: the value is text, whatever it holds", "challenge=abc-123", answered("abc-123"))
    yield echo("decoded", "Microsoft Graph: the value as it was before it was put into a URL", "challenge=Validation%3A+Testing%20%C3%A9", answered("Validation: Testing é"))
    yield echo("script", "an attacker's page in a browser: as plain text that no browser takes for HTML", "challenge=%3Cscript%3Ealert(1)%3C/script%3E", answered("<script>alert(1)</script>"))
    yield echo("line-ends", "line ends in a body part nothing", "challenge=a%0D%0AX-Evil:%201", answered("a\r\nX-Evil: 1"))
    yield echo("whole-url", "the URL may be whole", "challenge=a", answered("a"))
    yield echo("kilobyte", "as much as is echoed", "challenge=" + "a" * 1024, answered("a" * 1024))
    yield echo("over-kilobyte", "a byte more isn't", "challenge=" + "a" * 1025, NONE)
    yield echo("empty", "an empty value is none", "challenge=", NONE)
    yield echo("other", "no challenge, so it is left to verify", "other=1", NONE)
    yield echo("twice", "of two values nobody knows which was meant", "challenge=a&challenge=b", NONE)
    yield echo("fragment", "a fragment is no query", "x=1#challenge=a", NONE)
    yield asked("echo-absolute", "a URL with its scheme and host has the same query", ECHO, answered("a"), url="https://hooks.example.com/hook?challenge=a#top")
    yield asked("echo-post", "the same parameter on a delivery", ECHO, NONE, method="POST", url="/hook?challenge=a")
    yield asked("echo-head", "a method that the challenge doesn't have", ECHO, NONE, method="HEAD", url="/hook?challenge=a")
    yield asked("echo-method-case", "methods are case-sensitive", ECHO, NONE, method="get", url="/hook?challenge=a")
    yield asked("echo-no-url", "without the URL nothing is known of its query", ECHO, NONE, url=None)
    graph = {"when": {"query:validationToken": True}, "token": {"place": "query:validationToken"}, "answer": {"text": "{token}"}}
    yield asked("graph", "Microsoft Graph asks by POST", graph, answered("<script>"), method="POST", url="/hook?validationToken=%3Cscript%3E")
    okta = {"when": {"method": "GET", "header:X-Okta-Verification-Challenge": True}, "token": {"place": "header:X-Okta-Verification-Challenge"},
            "answer": {"json": {"verification": "{token}"}}}
    yield asked("okta", "Okta: a header's value in JSON", okta, as_json(verification="abc"), headers=[["x-okta-verification-challenge", "abc"]])
    yield asked("okta-quotes", "what is echoed in JSON can't leave its string", okta, as_json(verification='","admin":"1\\'),
                headers=[["x-okta-verification-challenge", '","admin":"1\\']])
    ring = {"when": {"header:Validation-Token": True, "body": ""}, "token": {"place": "header:Validation-Token"}, "answer": {"headers": {"Validation-Token": "{token}"}}}
    token = [["Validation-Token", "abc-123"]]
    yield asked("ringcentral", "RingCentral: an empty body, answered by a header", ring, answered("", {"Validation-Token": "abc-123", **NOSNIFF}), method="POST", headers=token)
    yield asked("ringcentral-body", "a delivery with that header has a body", ring, NONE, method="POST", headers=token, body=b"{}")
    for name, comment, value in [("crlf", "a line end would begin another header", "a%0D%0ASet-Cookie:%20x=1"), ("nul", "a NUL ends values in some servers", "a%00"),
                                 ("del", "DEL is a control character, too", "a%7F"), ("unicode", "a header's value is ASCII", "%C3%A9")]:
        header = {"when": {"method": "GET", "query:challenge": True}, "token": {"place": "query:challenge"}, "answer": {"headers": {"X-Acme-Answer": "{token}"}}}
        yield asked(f"header-{name}", comment, header, NONE, url=f"/hook?challenge={value}")
    grid = {"when": {"header:aeg-event-type": "SubscriptionValidation"}, "token": {"place": "json:[0].data.validationCode"},
            "answer": {"json": {"validationResponse": "{token}"}}}
    sent = [["aeg-event-type", "SubscriptionValidation"]]
    code = b'[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"512d38b6-c7b8"}}]'
    yield asked("event-grid", "Azure Event Grid: a code in the first item of an array", grid, as_json(validationResponse="512d38b6-c7b8"), method="POST", headers=sent, body=code)
    yield asked("event-grid-none", "without the code there is nothing to answer", grid, NONE, method="POST", headers=sent, body=b"[]")
    monday = {"when": {"json:challenge": True}, "token": {"place": "json:challenge"}, "answer": {"json": {"challenge": "{token}"}}}
    yield asked("monday", "monday.com: a field of the body", monday, as_json(challenge="3eZbrw1a"), method="POST", body=b'{"challenge":"3eZbrw1a"}')
    yield asked("monday-twice", "a repeated field is two answers at once", monday, NONE, method="POST", body=b'{"challenge":"a","challenge":"b"}')
    yield asked("monday-large", "no challenge has so large a body", monday, NONE, method="POST", body=b'{"challenge":"a"}' + b" " * 20000)
    cloud = {"when": {"method": "OPTIONS", "header:WebHook-Request-Origin": True}, "verify_token": {"place": "header:WebHook-Request-Origin", "setting": "origin"},
             "answer": {"headers": {"WebHook-Allowed-Origin": "{header:WebHook-Request-Origin}", "WebHook-Allowed-Rate": "{header:WebHook-Request-Rate}", "Allow": "POST"}}}
    settings = {"record_fields": {"settings": {"origin": {"description": "who may send", "default": "eventemitter.example.com"}}}, "method": "OPTIONS"}
    origin = ["WebHook-Request-Origin", "eventemitter.example.com"]
    allowed = {"WebHook-Allowed-Origin": "eventemitter.example.com", "Allow": "POST", **NOSNIFF}
    yield asked("cloudevents", "CloudEvents: the origin and the rate that were asked for", cloud, answered("", {**allowed, "WebHook-Allowed-Rate": "120"}),
                headers=[origin, ["WebHook-Request-Rate", "120"]], **settings)
    yield asked("cloudevents-rate", "a header whose value nobody sent is left out", cloud, answered("", {**allowed, "WebHook-Allowed-Rate": None}), headers=[origin], **settings)
    yield asked("cloudevents-origin", "another origin isn't allowed", cloud, NONE, headers=[["WebHook-Request-Origin", "evil.example"]], **settings)
    trello = {"when": {"method": "HEAD"}, "answer": {}}
    yield asked("trello", "Trello asks whether anybody is there", trello, answered("", NOSNIFF), method="HEAD")
    pong = {"when": {"json:type": "1"}, "signed": True, "answer": {"json": {"type": 1}}}
    yield asked("discord", "Discord: a number is answered as a number", pong, answered('{"type":1}', JSON), method="POST", body=b'{"type":1}', headers=signed(b'{"type":1}'))


META = {"when": {"method": "GET", "query:hub.mode": "subscribe", "query:hub.challenge": True}, "verify_token": "query:hub.verify_token",
        "token": {"place": "query:hub.challenge"}, "answer": {"text": "{token}"}}
META_SETTINGS = {"settings": {"verify_token": {"description": "the token that you enter in the app's dashboard"}}}


def verify_tokens():
    def meta(name, comment, query, expect, settings=None, **rest):
        options = {} if settings is None else {"options": {"settings": settings}}
        return asked(f"meta-{name}", comment, META, expect, url=f"/hook?{query}", record_fields=META_SETTINGS, **options, **rest)

    right = {"verify_token": "meatyhamhock"}
    query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
    yield meta("right", "Meta: the receiver's own verify token", query + "meatyhamhock", answered("1158201444"), right)
    yield meta("wrong", "a verify token of somebody else's", query + "meatyhamhocl", NONE, right)
    yield meta("longer", "the right token and more", query + "meatyhamhock1", NONE, right)
    yield meta("empty", "an empty verify token is none", query, NONE, right)
    yield meta("absent", "without a verify token", "hub.mode=subscribe&hub.challenge=1", NONE, right)
    yield meta("twice", "two verify tokens, one of them right", query + "meatyhamhock&hub.verify_token=x", NONE, right)
    yield meta("other-mode", "another mode asks for nothing", query.replace("subscribe", "unsubscribe") + "meatyhamhock", NONE, right)
    yield meta("no-setting", "the receiver hasn't said its verify token: a mistake of its own", query + "x", refused("invalid_option", 500))
    yield meta("misspelt-setting", "a setting that the record doesn't know is a mistake at once, and not at the first challenge", query + "meatyhamhock", INVALID, {"verify_tokn": "meatyhamhock"})
    yield meta("no-setting-other", "a request that is no challenge needs no setting", "x=1", NONE)
    yield meta("array", "a parameter of another spelling is another one", "hub[mode]=subscribe&hub[challenge]=1&hub[verify_token]=meatyhamhock", NONE, right)
    for name, changed in [("answer", {"answer": {"text": "{setting:realm}:{token}"}}), ("header", {"answer": {"text": "a:{token}", "headers": {"X-Realm": "{setting:realm}"}}}),
                          ("condition", {"when": {**ECHO["when"], "setting:realm": "a"}, "answer": {"text": "a:{token}"}}), ("verify-token", {"verify_token": {"place": "query:realm", "setting": "realm"}, "answer": {"text": "a:{token}"}})]:
        yield asked(f"setting-{name}", "a setting that a challenge alone uses, and the record doesn't declare", {**ECHO, **changed}, answered("a:1"), url="/hook?challenge=1&realm=a", options={"settings": {"realm": "a"}})
    yield asked("meta-delivery", "a receiver that only verifies needs no verify token", META, ACCEPTED, method="POST", body=BODY, headers=signed(BODY), call="verify",
                record_fields=META_SETTINGS)


CRC = {"when": {"method": "GET", "query:crc_token": True}, "token": {"place": "query:crc_token", "pattern": "[A-Za-z0-9_-]{1,128}"},
       "digest": {"encoding": "base64"}, "answer": {"json": {"response_token": "sha256={digest}"}}}


def macs():
    def crc(name, comment, token, expect, **rest):
        return asked(f"crc-{name}", comment, CRC, expect, url=f"/hook?crc_token={token}", **rest)

    def told(content, secret=SECRET):
        return as_json(response_token="sha256=" + base64.b64encode(mac(secret, content)).decode())

    yield crc("right", "X: the token's MAC under the receiver's secret", "MjQ0-abc_9", told(b"MjQ0-abc_9"))
    yield crc("longest", "as long as its pattern allows", "a" * 128, told(b"a" * 128))
    yield crc("newest", "under the newest of several secrets", "abc", told(b"abc", "acme-secret-new-0123"), secret=["acme-secret-new-0123", SECRET])
    for name, comment, token in [
        ("json", "an event's body: its MAC would be that event's signature", "%7B%22a%22:1%7D"), ("array", "an array is a body, too", "%5B1%5D"),
        ("blank", "JSON may begin with a blank", "%201"), ("long", "longer than the pattern allows", "a" * 129), ("unicode", "no letter of ASCII", "%C3%A9"),
        ("line", "the pattern is about the whole token, a last line end included", "abc%0A"), ("quoted", "a text in JSON", "%22a%22"),
    ]:
        yield crc(name, comment, token, NONE)
    body = b'{"a":1}'
    yield asked("crc-forged-delivery", "the delivery that such an answer would have signed: its signature is right for nobody", CRC, refused("signature_mismatch", 401),
                method="POST", body=body, headers=[[HEADER, "0" * 64]], call="verify")
    for name, token in [("number", b"123"), ("word", b"true"), ("text", b"abc-1_")]:
        for call in ["verify", "verify_signature"]:
            yield asked(f"crc-answer-as-signature-{name}-{call.replace('_', '-')}", "a token is a body that the challenge's answer has signed for anybody: it is no delivery",
                        CRC, refused("malformed_signature", 401), method="POST", body=token, headers=signed(token), call=call)
    yield asked("crc-delivery", "an event isn't a token", CRC, ACCEPTED, method="POST", body=BODY, headers=signed(BODY), call="verify")
    long = b"1" * 129
    yield asked("crc-longer-than-a-token", "nor is what is longer than any token", CRC, {"idempotency_key": None, "timestamp": None, "secret_index": 0},
                method="POST", body=long, headers=signed(long), call="verify_signature")
    braintree = {"when": {"method": "GET", "query:bt_challenge": True}, "token": {"place": "query:bt_challenge", "pattern": "[0-9a-f]{20,32}"},
                 "digest": {"encoding": "hex"}, "answer": {"text": "{setting:public_key}|{digest}"}}
    settings = {"record_fields": {"settings": {"public_key": {"description": "the public key"}}}}
    challenge = "20f9f8ed05f77439fe955c977e4c8a53"
    yield asked("braintree", "Braintree: the public key and the MAC as text", braintree, answered("integration_public_key|" + mac(SECRET, challenge.encode()).hex()),
                url=f"/hook?bt_challenge={challenge}", options={"settings": {"public_key": "integration_public_key"}}, **settings)
    yield asked("braintree-letters", "what Braintree's SDK refuses", braintree, NONE, url="/hook?bt_challenge=bad%20challenge",
                options={"settings": {"public_key": "integration_public_key"}}, **settings)
    smartcar = {"when": {"json:eventName": "verify"}, "token": {"place": "json:payload.challenge", "pattern": "[0-9a-f-]{36}"},
                "digest": {"encoding": "hex"}, "answer": {"json": {"challenge": "{digest}"}}}
    uuid = "5c9d8f4e-6b6b-4a8e-a7a9-6a1f0c2d3e4f"
    yield asked("smartcar", "Smartcar: an event that asks for a MAC", smartcar, as_json(challenge=mac(SECRET, uuid.encode()).hex()), method="POST",
                body=json.dumps({"eventName": "verify", "payload": {"challenge": uuid}}).encode())


def hashes():
    ebay = {"when": {"method": "GET", "query:challenge_code": True}, "token": {"place": "query:challenge_code"},
            "digest": {"algorithm": "sha256", "template": "{token}{setting:verification_token}{url-without-query}", "encoding": "hex"},
            "answer": {"json": {"challengeResponse": "{digest}"}}}
    fields = {"record_fields": {"settings": {"verification_token": {"description": "the token that you entered"}}}, "options": {"settings": {"verification_token": "71745723-d031-455c-bfa5-f90d11b4f20a"}}}
    content = "a8628072-3d33-45ee-9004-bee86830a22d71745723-d031-455c-bfa5-f90d11b4f20ahttps://example.com/hook"
    url = "https://example.com/hook?challenge_code=a8628072-3d33-45ee-9004-bee86830a22d"
    yield asked("ebay", "eBay: a hash of the code, the receiver's token and its URL", ebay, as_json(challengeResponse=hashlib.sha256(content.encode()).hexdigest()), url=url, **fields)
    for name in ["sha1", "sha384", "sha512"]:
        other = {**ebay, "digest": {"algorithm": name, "template": "{token}", "encoding": "hex"}}
        yield asked(f"hash-{name}", "any of the hashes", other, as_json(challengeResponse=hashlib.new(name, b"abc").hexdigest()), url="/hook?challenge_code=abc", **fields)


def signed_ones():
    slack = {"when": {"json:type": "url_verification"}, "signed": True, "token": {"place": "json:challenge"}, "answer": {"text": "{token}"}}
    body = b'{"token":"x","challenge":"3eZbrw1aBm2r","type":"url_verification"}'
    yield asked("slack", "Slack signs its challenge", slack, answered("3eZbrw1aBm2r"), method="POST", body=body, headers=signed(body))
    yield asked("slack-forged", "somebody else's challenge isn't answered", slack, NONE, method="POST", body=body, headers=signed(body, secret="other"))
    yield asked("slack-unsigned", "nor is one without a signature", slack, NONE, method="POST", body=body)
    yield asked("slack-event", "an event is left to verify", slack, NONE, method="POST", body=BODY, headers=signed(BODY))
    zoom = {"when": {"json:event": "endpoint.url_validation"}, "signed": True, "token": {"place": "json:payload.plainToken"}, "digest": {"encoding": "hex"},
            "answer": {"json": {"encryptedToken": "{digest}", "plainToken": "{token}"}}}
    body = b'{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event_ts":1654503849680}'
    token = "qgg8vlvZRS6UYooatFL8Aw"
    yield asked("zoom", "Zoom: the MAC of a token that only Zoom may ask for", zoom, as_json(encryptedToken=mac(SECRET, token.encode()).hex(), plainToken=token),
                method="POST", body=body, headers=signed(body))
    yield asked("zoom-unsigned", "without a signature it would sign deliveries for anybody", zoom, NONE, method="POST", body=body)
    yield asked("zoom-older", "the answer is made under the secret that signed the challenge", zoom,
                as_json(encryptedToken=mac(SECRET, token.encode()).hex(), plainToken=token), method="POST", body=body, headers=signed(body), secret=["acme-secret-new-0123", SECRET])
    xero = {"when": {"json:events": "[]"}, "signed": True, "answer": {}}
    body = b'{"events":[],"firstEventSequence":0,"lastEventSequence":0,"entropy":"S0m3r4Nd0mt3xt"}'
    yield asked("xero", "Xero's intent to receive, signed: 200 without a body", xero, answered("", NOSNIFF), method="POST", body=body, headers=signed(body))
    yield asked("xero-forged", "and signed wrongly: verify says 401", xero, NONE, method="POST", body=body, headers=signed(body, secret="other"))
    timed = {"template": "{timestamp}.{body}", "timestamp": {"header": "X-Acme-Time", "format": "unix", "tolerance_s": 300}}
    given = record(plain(), **timed, challenges=[slack])
    body = b'{"challenge":"a","type":"url_verification"}'
    for name, now, expect in [("fresh", T + 300, answered("a")), ("stale", T + 301, NONE)]:
        yield case(f"challenge-signed-{name}", "a signed challenge is as old as a delivery may be, and no older", given, body,
                   [*signed(f"{T}.".encode() + body), ["X-Acme-Time", str(T)]], expect, secret=SECRET, call="challenge", now=now, received={"method": "POST"})
    google = {"when": {"json:type": "verification"}, "signed": True, "answer": {"status": 201}}
    yield asked("google-health", "the record says the status", google, answered("", NOSNIFF, 201), method="POST", body=b'{"type":"verification"}', headers=signed(b'{"type":"verification"}'))


ASANA = {"when": {"header:X-Hook-Secret": True}, "token": {"place": "header:X-Hook-Secret"}, "delivers_key": "header:X-Hook-Secret",
         "answer": {"headers": {"X-Hook-Secret": "{token}"}}}


def handshakes():
    allowed = {"options": {"allow_handshake": True}}
    delivered = "b537207f20cbfa02357cf448134da559e8bd39d61597dcd5631b8012eae53e81"
    headers = [["X-Hook-Secret", delivered]]

    def asana(name, comment, expect, **rest):
        return asked(f"handshake-{name}", comment, ASANA, expect, method="POST", **{"headers": headers, "secret": [], **rest})

    echoed = answered("", {"X-Hook-Secret": delivered, **NOSNIFF}, secret=delivered)
    yield asana("allowed", "Asana: while there is no secret, and the receiver allows it, the one that is delivered is handed over", echoed, **allowed)
    yield asana("not-replaced", "a secret that is there is never replaced", NONE, secret=SECRET, **allowed)
    yield asana("not-allowed", "without `allow_handshake` there has to be a secret", unusable("invalid_secret"))
    yield asana("unwanted", "a receiver that has its secret answers no handshake", NONE, secret=SECRET)
    yield asana("placeholder", "what can't be a secret isn't taken as one", NONE, headers=[["X-Hook-Secret", "undefined"]], **allowed)
    yield asana("blank", "nor is nothing", NONE, headers=[["X-Hook-Secret", ""]], **allowed)
    yield asana("two", "nor are two", NONE, headers=[*headers, ["X-Hook-Secret", "other"]], **allowed)
    yield asana("deliveries", "a receiver without a secret refuses every delivery", refused("signature_mismatch", 401), body=BODY, headers=signed(BODY), call="verify", **allowed)
    yield asana("empty-key", "also one that an empty key signs", refused("signature_mismatch", 401), body=BODY, headers=signed(BODY, secret=""), call="verify", **allowed)
    notion = {"when": {"json:verification_token": True}, "delivers_key": "json:verification_token", "answer": {}}
    body = b'{"verification_token":"secret_tMrlL1qK5vuQAh1b6cZGhFChZTSYJlce98V0pYn7yBl"}'
    yield asked("handshake-notion", "Notion: in the body, and the answer is empty", notion, answered("", NOSNIFF, secret="secret_tMrlL1qK5vuQAh1b6cZGhFChZTSYJlce98V0pYn7yBl"),
                method="POST", body=body, secret=[], **allowed)
    yield asked("handshake-none", "a platform that delivers no secret has no handshake to allow", ECHO, INVALID, **allowed)


def conditions():
    both = [ECHO, {"when": {"json:challenge": True}, "token": {"place": "json:challenge"}, "answer": {"json": {"challenge": "{token}"}}}]
    yield asked("second", "the first whose conditions hold answers", both, as_json(challenge="a"), method="POST", body=b'{"challenge":"a"}')
    several = {"when": {"json:type": ["ping", "test"]}, "answer": {"json": {"ok": True}}}
    yield asked("one-of", "one of several texts", several, answered('{"ok":true}', JSON), method="POST", body=b'{"type":"test"}')
    yield asked("none-of", "none of them", several, NONE, method="POST", body=b'{"type":"event"}')
    absent = {"when": {"method": "GET", "query:a": False}, "answer": {"text": "hello"}}
    yield asked("absent", "a place that must hold nothing", absent, answered("hello"), url="/hook?b=1")
    yield asked("not-absent", "and holds something", absent, NONE, url="/hook?a=1")
    yield asked("not-json", "a body that is no JSON meets no condition about JSON", several, NONE, method="POST", body=b"not json")
    yield asked("too-large", "the size comes before all else", several, refused("body_too_large", 413), method="POST", body=b'{"type":"test"}', options={"max_body_bytes": 5})
    pattern = {**ECHO, "token": {"place": "query:challenge", "pattern": "[a-z]{3}"}}
    yield asked("pattern", "a token as the record says", pattern, answered("abc"), url="/hook?challenge=abc")
    yield asked("pattern-other", "a token of another look isn't echoed", pattern, NONE, url="/hook?challenge=abcd")


def refused_records():
    def bad(name, comment, challenge):
        return asked(f"record-{name}", comment, challenge, INVALID, url="/hook?challenge=a")

    def crc(**token_or_digest):
        return {**CRC, **token_or_digest}

    for name, pattern in [("any", "[ -~]{1,100}"), ("json", "[A-Za-z0-9{]{1,100}"), ("dot", "[A-Za-z0-9.]{1,100}"), ("blank", "[a-z ]+"), ("long", "[a-z]{1,129}"), ("endless", "[a-z]+"),
                          ("quote", "[a-z]{3}\""), ("equals", "[a-z]{3}=")]:
        yield bad(f"mac-{name}", "a token that could be a delivery: the answer would sign it for anybody", crc(token={"place": "query:crc_token", "pattern": pattern}))
    yield bad("mac-no-pattern", "a token without a pattern could be anything", crc(token={"place": "query:crc_token"}))
    yield bad("mac-of-a-place", "the MAC of anything but the token", crc(digest={"template": "{query:other}", "encoding": "hex"}))
    yield bad("mac-of-more", "the token and something else are a content that no pattern describes", crc(digest={"template": "{token}{query:other}", "encoding": "hex"}))
    yield bad("mac-without-token", "there has to be a token", {name: value for name, value in CRC.items() if name != "token"})
    yield bad("bad-pattern", "a pattern that can't be read", {**ECHO, "token": {"place": "query:challenge", "pattern": "(a|b)"}})
    yield bad("bad-place", "a place that is none", {**ECHO, "token": {"place": "challenge"}})
    yield bad("bad-condition", "a condition at no place", {**ECHO, "when": {"method": "GET", "challenge": True}})
    yield bad("bad-name", "a name that the answer doesn't know", {**ECHO, "answer": {"text": "{body}"}})
    yield bad("bad-digest-name", "a digest that isn't made", {**ECHO, "answer": {"text": "{digest}"}})
    yield bad("bad-brace", "a brace alone", {**ECHO, "answer": {"text": "{token"}})
    yield bad("bad-algorithm", "a hash that isn't known", {**ECHO, "digest": {"algorithm": "md5", "encoding": "hex"}, "answer": {"text": "{digest}"}})
    yield bad("bad-encoding", "a digest needs an encoding", {**ECHO, "digest": {}, "answer": {"text": "{digest}"}})
    yield bad("text-and-json", "an answer has one body", {**ECHO, "answer": {"text": "{token}", "json": {"a": "{token}"}}})
    yield bad("status", "a status that refuses is no answer", {**ECHO, "answer": {"status": 302, "text": "{token}"}})
    yield bad("content-type", "what is echoed stays plain text", {**ECHO, "answer": {"text": "{token}", "headers": {"content-type": "text/html"}}})
    yield bad("sniff", "and isn't guessed to be anything else", {**ECHO, "answer": {"text": "{token}", "headers": {"X-Content-Type-Options": ""}}})
    yield bad("header-name", "a header's name that would be two headers", {**ECHO, "answer": {"text": "{token}", "headers": {"X-A\r\nX-B": "1"}}})
    yield bad("no-condition", "every delivery would be a challenge", {**ECHO, "when": {}})
    yield bad("no-answer", "a challenge has an answer", {name: value for name, value in ECHO.items() if name != "answer"})
    yield bad("unknown-field", "a misspelt field would silently do nothing", {**ECHO, "sign": True})
