"""Onfido: deliveries of its SDK's tests, and events by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "_ABC123abc123ABC123abc123ABC123_"
BODY = written({"payload": {"resource_type": "check", "action": "check.started", "object": {"id": "check-124", "status": "in_progress"}}})


def signed(body, *, secret=SECRET):
    return {"X-SHA2-Signature": mac_hex(secret, body)}


onfido = Platform("onfido", secret=SECRET, signed=signed)


def cases():
    accepted = onfido.event("check.started")
    yield onfido.published("sdk-classic", "onfido/onfido-node, test/classic-webhook-event-verifier.test.ts", "a check",
        (
            b'{"payload":{"resource_type":"check","action":"check.completed","object":{"id":"check-123","status":"complete","completed_at_iso860'
            b'1":"2020-01-01T00:00:00Z","href":"https://api.onfido.com/v3/checks/check-123"}}}'
        ),
        {"X-SHA2-Signature": "a0082d7481f9f0a2907583dbe1f344d6d4c0d9989df2fd804f98479f60cd760e"},
        onfido.event("check.completed"))
    yield onfido.published("sdk-other-signature", "onfido/onfido-node, test/classic-webhook-event-verifier.test.ts", "another first digit",
        (
            b'{"payload":{"resource_type":"check","action":"check.completed","object":{"id":"check-123","status":"complete","completed_at_iso860'
            b'1":"2020-01-01T00:00:00Z","href":"https://api.onfido.com/v3/checks/check-123"}}}'
        ),
        {"X-SHA2-Signature": "b0082d7481f9f0a2907583dbe1f344d6d4c0d9989df2fd804f98479f60cd760e"},
        onfido.refused("signature_mismatch"), call="verify_signature")
    yield onfido.published("sdk-studio", "onfido/onfido-node, test/studio-webhook-event-verifier.test.ts", "a task of a workflow",
        (
            b'{"payload":{"resource_type":"workflow_task","action":"workflow_task.started","object":{"id":"profile_1eb92","task_spec_id":"profil'
            b'e_1eb92","task_def_id":"profile_data","workflow_run_id":"bc77c6e5-753a-4580-96a6-aaed3e5a8d19","status":"started","started_at_iso8'
            b'601":"2024-07-10T12:49:09Z","href":"https://api.eu.onfido.com/v3.6/workflow_runs/bc77c6e5-753a-4580-96a6-aaed3e5a8d19/tasks/profil'
            b'e_1eb92"},"resource":{"created_at":"2024-07-10T12:49:09Z","id":"profile_1eb92","workflow_run_id":"bc77c6e5-753a-4580-96a6-aaed3e5a'
            b'8d19","updated_at":"2024-07-10T12:49:09Z","input":{},"task_def_version":null,"task_def_id":"profile_data","output":null}}}'
        ),
        {"X-SHA2-Signature": "c95a5b785484f6fa1bc25f381b5595d66bf85cb442eefb06aa007802ee6a4dfa"},
        onfido.authentic(), secret="YKOC6mkBxi6yK2zlUIrLMvsJMFEZObP5", call="verify_signature")
    yield onfido.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield onfido.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "X-SHA2-Signature": mac_base64(SECRET, BODY)})
