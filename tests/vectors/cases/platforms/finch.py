"""Finch: deliveries by its documented recipe, and what its traps make of them."""

import base64

from ..platform import Platform
from ..recipe import mac_base64, written

KEY = b"a key of thirty-two bytes, or so"
SECRET = base64.b64encode(KEY).decode()
TIME = 1750000000
BODY = written({"company_id": "720be419", "event_type": "individual.updated", "data": {"individual_id": "1"}})


def signed(body, *, message="msg_2LJC7S5QZ8", time=TIME, key=KEY):
    signature = mac_base64(key, message, ".", time, ".", body)
    return {"Finch-Event-Id": message, "Finch-Timestamp": str(time), "Finch-Signature": f"v1,{signature}"}


finch = Platform("finch", secret=SECRET, now=TIME, signed=signed)


def cases():
    accepted = finch.event("individual.updated", id="msg_2LJC7S5QZ8")
    yield finch.published("published", "finch-api-python, tests/api_resources/test_webhooks.py", "a right delivery", b'{"company_id":"720be419-0293-4d32-a707-32179b0827ab"}',
                          {"Finch-Event-Id": "msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", "Finch-Timestamp": "1676312382", "Finch-Signature": "v1,m7y0TV2C+hlHxU42wCieApTSTaA8/047OAplBqxIV/s="}, finch.event(None, id="msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", recognized=False, warnings=[("missing_field", "$.event_type"), ("missing_field", "$.data")]), secret="5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH", now=1676312382)
    yield finch.published("published-two", "finch-api-python, tests/api_resources/test_webhooks.py", "two signatures, of which the second is right", b'{"company_id":"720be419-0293-4d32-a707-32179b0827ab"}',
                          {"Finch-Event-Id": "msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", "Finch-Timestamp": "1676312382", "Finch-Signature": "v1,bXlfc2ln v1,m7y0TV2C+hlHxU42wCieApTSTaA8/047OAplBqxIV/s="}, finch.event(None, id="msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", recognized=False, warnings=[("missing_field", "$.event_type"), ("missing_field", "$.data")]), secret="5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH", now=1676312382)
    yield finch.published("published-old", "finch-api-python, tests/api_resources/test_webhooks.py", "six minutes late", b'{"company_id":"720be419-0293-4d32-a707-32179b0827ab"}',
                          {"Finch-Event-Id": "msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", "Finch-Timestamp": "1676312382", "Finch-Signature": "v1,m7y0TV2C+hlHxU42wCieApTSTaA8/047OAplBqxIV/s="}, finch.refused("timestamp_too_old"), secret="5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH", now=1676312742)
    yield finch.published("published-new", "finch-api-python, tests/api_resources/test_webhooks.py", "six minutes early", b'{"company_id":"720be419-0293-4d32-a707-32179b0827ab"}',
                          {"Finch-Event-Id": "msg_2Lh9KRb0pzN4LePd3XiA4v12Axj", "Finch-Timestamp": "1676312382", "Finch-Signature": "v1,m7y0TV2C+hlHxU42wCieApTSTaA8/047OAplBqxIV/s="}, finch.refused("timestamp_too_new"), secret="5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH", now=1676312022)
    yield finch.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield finch.wrong("other-time", "the time is signed: another one doesn't match", BODY, "signature_mismatch", {**signed(BODY), "Finch-Timestamp": str(TIME + 1)})
    yield finch.made("limit", "five minutes late, to the second", BODY, accepted, now=TIME + 300)
    yield finch.wrong("late", "a second more than five minutes", BODY, "timestamp_too_old", now=TIME + 301)
    yield finch.wrong("other-id", "the id is signed: a replay can't take another", BODY, "signature_mismatch", {**signed(BODY), "Finch-Event-Id": "other"})
    yield finch.made("several", "an entry of another version beside the right one, as while secrets are rotated", BODY, accepted,
                     {**signed(BODY), "Finch-Signature": "v1a,bm90IG91cnM= " + signed(BODY)["Finch-Signature"]})
    yield finch.wrong("other-version", "an entry of another version is none of ours", BODY, "malformed_signature",
                      {**signed(BODY), "Finch-Signature": signed(BODY)["Finch-Signature"].replace("v1,", "v2,")})
    yield finch.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
