"""Slack: the vector that its documentation and its SDK's tests have, and what an event of its Events API is."""

import json

from ..case import authentic, case, event, refused
from ..signing import mac

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TIME = 1531420618
COMMAND = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
    b"&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
    b"%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)
PUBLISHED = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
MENTION = {
    "token": "XXYYZZ", "team_id": "T123ABC456", "api_app_id": "A123ABC456",
    "event": {"type": "app_mention", "user": "U123ABC456", "text": "What is the hour of the pearl, <@U0LAN0Z89>?", "ts": "1515449522.000016",
              "channel": "C123ABC456", "event_ts": "1515449522000016"},
    "type": "event_callback", "event_id": "Ev123ABC456", "event_time": 1515449522,
}


def written(payload):
    return json.dumps(payload, separators=(",", ":")).encode()


def headers(body, time=TIME, secret=SECRET, version="v0"):
    return [["X-Slack-Request-Timestamp", str(time)], ["X-Slack-Signature", f"{version}={mac(secret, b'v0:%d:' % time + body).hex()}"]]


def slack(name, comment, body, given, expect, **rest):
    return case(f"slack-{name}", comment, "slack", body, given, expect, secret=SECRET, now=rest.pop("now", TIME), **rest)


def cases():
    published = [["X-Slack-Request-Timestamp", str(TIME)], ["X-Slack-Signature", PUBLISHED]]
    signed = authentic(TIME * 1000)
    yield slack("published", "the request of Slack's documentation and of its SDK's tests: a slash command, whose body is a form", COMMAND, published, signed,
                flags=["published"], call="verify_signature")
    yield slack("published-changed-body", "the same with a body that the SDK's tests have for a forged one", COMMAND + b"------", published,
                refused("signature_mismatch", 401), flags=["published"], call="verify_signature")
    yield slack("published-stale", "the same a day later", COMMAND, published, refused("timestamp_too_old", 401), flags=["published"], call="verify_signature",
                now=TIME + 86_400)
    yield slack("published-parsed", "a slash command is signed, and no JSON", COMMAND, published, refused("invalid_json", 400), flags=["published"])

    body = written(MENTION)
    accepted = event("event_callback", 1515449522000, id="Ev123ABC456", key="slack:Ev123ABC456")
    yield slack("event", "an event of the Events API; its own time may be long ago", body, headers(body), accepted)
    yield slack("event-limit", "five minutes late, to the second", body, headers(body), accepted, now=TIME + 300)
    yield slack("event-late", "a second more", body, headers(body), refused("timestamp_too_old", 401), now=TIME + 301)
    yield slack("event-early", "a time that is yet to come is refused likewise", body, headers(body), refused("timestamp_too_new", 401), now=TIME - 301)
    yield slack("other-time", "the time is signed: another one doesn't match", body, [["X-Slack-Request-Timestamp", str(TIME + 1)], *headers(body)[1:]],
                refused("signature_mismatch", 401))
    yield slack("without-time", "without the header of the time nothing can be compared", body, headers(body)[1:], refused("missing_timestamp", 401))
    yield slack("without-version", "a signature begins with its version", body, [headers(body)[0], ["X-Slack-Signature", headers(body)[1][1][3:]]],
                refused("malformed_signature", 401))
    yield slack("other-version", "a version that isn't known", body, headers(body, version="v1"), refused("malformed_signature", 401))
    yield slack("other-secret", "another app's signing secret", body, headers(body, secret="6" * 32), refused("signature_mismatch", 401))
    unknown = written({**MENTION, "type": "app_rate_limited"})
    yield slack("unknown-type", "a type that the record doesn't have", unknown, headers(unknown),
                event("app_rate_limited", 1515449522000, id="Ev123ABC456", key="slack:Ev123ABC456", recognized=False, warnings=[("unknown_type", "$.type")]))
