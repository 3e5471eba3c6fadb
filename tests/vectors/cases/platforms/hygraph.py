"""Hygraph: deliveries by the recipe of its library, whose signature is over JSON that holds the body as a text."""

import json

from ..platform import Platform, time_in
from ..recipe import mac_base64, written

SECRET = "hygraph-secret-of-tests"
TIME = 1750000000000
BODY = written({"operation": "publish", "data": {"__typename": "Post", "title": "\u201cHello\u201d\n\"there\""}})


def signed(body, *, time=TIME, env="master"):
    content = json.dumps({"Body": body.decode(), "EnvironmentName": env, "TimeStamp": time}, separators=(",", ":"), ensure_ascii=False)
    return {"gcms-signature": f"sign={mac_base64(SECRET, content)}, env={env}, t={time}"}


hygraph = Platform("hygraph", secret=SECRET, now=TIME // 1000, signed=signed, signed_at=time_in("gcms-signature", "t"))


def cases():
    accepted = hygraph.event("publish")
    yield hygraph.made("event", "by the recipe of Hygraph's library", BODY, accepted)
    yield hygraph.made("limit", "four days late, to the second", BODY, accepted, now=TIME // 1000 + 345_600)
    yield hygraph.wrong("late", "a second more than four days", BODY, "timestamp_too_old", now=TIME // 1000 + 345_601)
    yield hygraph.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch",
                        {"gcms-signature": signed(BODY)["gcms-signature"].replace(str(TIME), str(TIME + 1))})
    yield hygraph.wrong("other-environment", "the environment is signed", BODY, "signature_mismatch", {"gcms-signature": signed(BODY)["gcms-signature"].replace("env=master", "env=dev")})
    yield hygraph.wrong("body-alone", "a signature over the body alone", BODY, "signature_mismatch", {"gcms-signature": f"sign={mac_base64(SECRET, BODY)}, env=master, t={TIME}"})
