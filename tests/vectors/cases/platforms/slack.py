"""Slack: the request that its documentation and its SDK's tests have, and what an event of its Events API is."""

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
TIME = 1531420618
SDK = "python-slack-sdk, tests/signature/test_signature_verifier.py"
COMMAND = (
    b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
    b"&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
    b"%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c"
)
PUBLISHED = {
    "X-Slack-Request-Timestamp": "1531420618",
    "X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
}
MENTION = {
    "token": "XXYYZZ", "team_id": "T123ABC456", "api_app_id": "A123ABC456",
    "event": {"type": "app_mention", "user": "U123ABC456", "text": "What is the hour of the pearl, <@U0LAN0Z89>?", "ts": "1515449522.000016",
              "channel": "C123ABC456", "event_ts": "1515449522000016"},
    "type": "event_callback", "event_id": "Ev123ABC456", "event_time": 1515449522,
}
BODY = written(MENTION)


def signed(body, *, time=TIME, secret=SECRET, version="v0="):
    return {"X-Slack-Request-Timestamp": str(time), "X-Slack-Signature": version + mac_hex(secret, "v0:", time, ":", body)}


def without(name):
    return {other: value for other, value in signed(BODY).items() if other != name}


slack = Platform("slack", secret=SECRET, now=TIME, signed=signed)


def cases():
    form = {"call": "verify_signature"}
    yield slack.published("published", SDK, "a slash command, whose body is a form", COMMAND, PUBLISHED, slack.authentic(TIME * 1000), **form)
    yield slack.published("published-changed-body", SDK, "a forged body", COMMAND + b"------", PUBLISHED, slack.refused("signature_mismatch"), **form)
    yield slack.published("published-stale", SDK, "a day later", COMMAND, PUBLISHED, slack.refused("timestamp_too_old"), now=TIME + 86_400, **form)
    yield slack.published("published-parsed", SDK, "a slash command is signed, and no JSON", COMMAND, PUBLISHED, slack.refused("invalid_json"))

    accepted = slack.event("event_callback", 1515449522000, id="Ev123ABC456")
    yield slack.made("event", "an event of the Events API; its own time may be long ago", BODY, accepted)
    yield slack.made("event-limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield slack.wrong("event-late", "a second more", BODY, "timestamp_too_old", now=TIME + 301)
    yield slack.wrong("event-early", "a time that is yet to come is refused likewise", BODY, "timestamp_too_new", now=TIME - 301)
    yield slack.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                      {**signed(BODY), "X-Slack-Request-Timestamp": str(TIME + 1)})
    yield slack.wrong("without-time", "without the header of the time nothing can be compared", BODY, "missing_timestamp", without("X-Slack-Request-Timestamp"))
    yield slack.wrong("without-version", "a signature begins with its version", BODY, "malformed_signature", signed(BODY, version=""))
    yield slack.wrong("other-version", "a version that isn't known", BODY, "malformed_signature", signed(BODY, version="v1="))
    yield slack.wrong("other-secret", "another app's signing secret", BODY, "signature_mismatch", signed(BODY, secret="6" * 32))
    unknown = written({**MENTION, "type": "app_rate_limited"})
    yield slack.made("unknown-type", "a type that the record doesn't have", unknown, slack.event(
        "app_rate_limited", 1515449522000, id="Ev123ABC456", recognized=False, warnings=[("unknown_type", "$.type")]))
    asked = written({"token": "Jhj5dZrVaK7ZwHHjRyZWjbDl", "challenge": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", "type": "url_verification"})
    echoed = {"status": 200, "body": "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", "headers": {"Content-Type": "text/plain; charset=utf-8"}}
    yield slack.challenge("challenge", "what Slack asks before it sends events, signed as they are", asked, signed(asked), echoed)
    yield slack.challenge("challenge-forged", "with another app's secret it isn't answered", asked, signed(asked, secret="6" * 32), None)
    yield slack.challenge("challenge-unsigned", "nor without a signature", asked, {}, None)
    yield slack.challenge("no-challenge", "an event is no challenge", BODY, signed(BODY), None)
