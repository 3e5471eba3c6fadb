"""AssemblyAI: deliveries with the token that the receiver knows, and with another."""

from ..platform import Platform
from ..recipe import written

SECRET = "assemblyai-token-of-tests"
BODY = written({"transcript_id": "5552493", "status": "completed"})


def signed(body, *, token=SECRET):
    return {"X-Transcript-Token": token}


assemblyai = Platform("assemblyai", secret=SECRET, settings={"header": "X-Transcript-Token"}, signed=signed)


def cases():
    accepted = assemblyai.event("completed", proof="token")
    yield assemblyai.made("event", "with the token, which says nothing of the body", BODY, accepted)
    yield assemblyai.wrong("other-token", "another token", BODY, "signature_mismatch", signed(BODY, token="another-token"))
    yield assemblyai.wrong("longer-token", "the token and something behind it", BODY, "signature_mismatch", signed(BODY, token=SECRET + "x"))
    yield assemblyai.wrong("without-token", "without the header nothing proves the sender", BODY, "missing_signature", {})
