"""Pulumi: webhooks by the recipe of its example."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "pulumi_secret_1234567890"
BODY = written({"organization": {"githubLogin": "pulumi"}, "projectName": "website", "stackName": "prod", "kind": "update", "result": "succeeded"})


def signed(body, *, secret=SECRET):
    return {"Pulumi-Webhook-Kind": "stack_update", "Pulumi-Webhook-Signature": mac_hex(secret, body)}


pulumi = Platform("pulumi", secret=SECRET, signed=signed)


def cases():
    accepted = pulumi.event("stack_update", recognized=False, unsigned=["type"])
    yield pulumi.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield pulumi.wrong("base64", "the right bytes in base64, where the platform writes hex",
                        BODY, "malformed_signature", {**signed(BODY), "Pulumi-Webhook-Signature": mac_base64(SECRET, BODY)})
    yield pulumi.made("other-type", "the type isn't signed: another one passes, and the event says so", BODY, pulumi.event("other", recognized=False, unsigned=["type"]), {**signed(BODY), "Pulumi-Webhook-Kind": "other"})
    yield pulumi.wrong("without-secret", "without a secret the platform doesn't sign: such a delivery proves nothing", BODY, "missing_signature", {})
