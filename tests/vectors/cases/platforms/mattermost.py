"""Mattermost: outgoing webhooks with the token in their payload."""

from ..platform import Platform
from ..recipe import written

SECRET = "xr3j5x3p4pfk7kk6ck7b4e6ghh"
BODY = written({
    "token": "xr3j5x3p4pfk7kk6ck7b4e6ghh", "team_id": "1", "channel_id": "2", "user_id": "3", "post_id": "axdygg1957njfe5pu38saikdho", "timestamp": 1750000000000,
    "text": "some+text+here",
})


def signed(body):
    return {}


mattermost = Platform("mattermost", secret=SECRET, signed=signed)


def cases():
    accepted = mattermost.event(None, 1750000000000, id="axdygg1957njfe5pu38saikdho", recognized=False, proof="token")
    yield mattermost.made("event", "the token proves the sender, and nothing about the body", BODY, accepted)
    yield mattermost.wrong("other-token", "another token in the body", BODY.replace(SECRET.encode(), b"another"), "signature_mismatch")
    yield mattermost.wrong("without-token", "a body without its token", written({}), "missing_signature")
    yield mattermost.wrong("longer", "the token with a character behind it", BODY.replace(SECRET.encode(), SECRET.encode() + b"x"), "signature_mismatch")
