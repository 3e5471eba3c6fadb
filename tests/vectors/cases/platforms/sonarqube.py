"""SonarQube: webhooks by its recipe."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, written

SECRET = "sonarqube_secret_1234567890"
BODY = written({"serverUrl": "http://localhost:9000", "taskId": "AVh21JS2JepAEhwQ-b3u", "status": "SUCCESS", "qualityGate": {"status": "OK"}})


def signed(body, *, secret=SECRET):
    return {"X-Sonar-Webhook-HMAC-SHA256": mac_hex(secret, body)}


sonarqube = Platform("sonarqube", secret=SECRET, signed=signed)


def cases():
    accepted = sonarqube.event(None, recognized=False)
    yield sonarqube.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield sonarqube.wrong("base64", "the right bytes in base64, where the platform writes hex",
                           BODY, "malformed_signature", {**signed(BODY), "X-Sonar-Webhook-HMAC-SHA256": mac_base64(SECRET, BODY)})
