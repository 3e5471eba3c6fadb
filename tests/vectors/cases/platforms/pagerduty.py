"""PagerDuty: the delivery of its SDK's tests, and events by its recipe."""

import base64

from ..platform import Platform
from ..recipe import mac_hex, written

SECRET = "lDQHScfUeXUKaQRNF+8XIiDKZ7XX3itBAYzwU0TARw8lJqRnkKl2iB1anSb0Z+IK"
BODY = written({
    "event": {
        "id": "5ac64822-4adc-4fda-ade0-410becf0de4f", "event_type": "incident.triggered", "resource_type": "incident",
        "occurred_at": "2025-06-15T15:06:40Z", "data": {"id": "PGR0VU2", "type": "incident"},
    },
})


def signed(body, *, secret=SECRET):
    return {"X-PagerDuty-Signature": "v1=" + mac_hex(secret, body)}


pagerduty = Platform("pagerduty", secret=SECRET, signed=signed)


def cases():
    accepted = pagerduty.event("incident.triggered", 1750000000000, id="5ac64822-4adc-4fda-ade0-410becf0de4f")
    yield pagerduty.published("sdk", "PagerDuty/go-pagerduty, webhookv3/webhookv3_test.go", "an event that the tests verify",
        (
            b'{"event":{"id":"01BWDWL3NYY7LUFPZCC28QUCMK","event_type":"incident.priority_updated","resource_type":"incident","occurred_at":"202'
            b'1-04-26T17:36:27.458Z","agent":{"html_url":"https://acme.pagerduty.com/users/PLH1HKV","id":"PLH1HKV","self":"https://api.pagerduty'
            b'.com/users/PLH1HKV","summary":"Tenex Engineer","type":"user_reference"},"client":null,"data":{"id":"PGR0VU2","type":"incident","se'
            b'lf":"https://api.pagerduty.com/incidents/PGR0VU2","html_url":"https://acme.pagerduty.com/incidents/PGR0VU2","number":2,"status":"t'
            b'riggered","title":"A little bump in the road","service":{"html_url":"https://acme.pagerduty.com/services/PF9KMXH","id":"PF9KMXH","'
            b'self":"https://api.pagerduty.com/services/PF9KMXH","summary":"API Service","type":"service_reference"},"assignees":[{"html_url":"h'
            b'ttps://acme.pagerduty.com/users/PTUXL6G","id":"PTUXL6G","self":"https://api.pagerduty.com/users/PTUXL6G","summary":"User 123","typ'
            b'e":"user_reference"}],"escalation_policy":{"html_url":"https://acme.pagerduty.com/escalation_policies/PUS0KTE","id":"PUS0KTE","sel'
            b'f":"https://api.pagerduty.com/escalation_policies/PUS0KTE","summary":"Default","type":"escalation_policy_reference"},"teams":[{"ht'
            b'ml_url":"https://acme.pagerduty.com/teams/PFCVPS0","id":"PFCVPS0","self":"https://api.pagerduty.com/teams/PFCVPS0","summary":"Engi'
            b'neering","type":"team_reference"}],"priority":{"html_url":"https://acme.pagerduty.com/account/incident_priorities","id":"PSO75BM",'
            b'"self":"https://api.pagerduty.com/priorities/PSO75BM","summary":"P1","type":"priority_reference"},"urgency":"high","conference_bri'
            b'dge":{"conference_number":1000,"conference_url":"https://example.com"},"resolve_reason":null}}}'
        ),
        {"X-PagerDuty-Signature": "v1=0c0b9495b893a39e70d1fea2fe11fbe0a825f88b9f67846f6cc07dd2bc5476cd"},
        pagerduty.authentic(key="01BWDWL3NYY7LUFPZCC28QUCMK"), call="verify_signature")
    yield pagerduty.published("sdk-other-signature", "PagerDuty/go-pagerduty, webhookv3/webhookv3_test.go", "a signature of another secret",
        (
            b'{"event":{"id":"01BWDWL3NYY7LUFPZCC28QUCMK","event_type":"incident.priority_updated","resource_type":"incident","occurred_at":"202'
            b'1-04-26T17:36:27.458Z","agent":{"html_url":"https://acme.pagerduty.com/users/PLH1HKV","id":"PLH1HKV","self":"https://api.pagerduty'
            b'.com/users/PLH1HKV","summary":"Tenex Engineer","type":"user_reference"},"client":null,"data":{"id":"PGR0VU2","type":"incident","se'
            b'lf":"https://api.pagerduty.com/incidents/PGR0VU2","html_url":"https://acme.pagerduty.com/incidents/PGR0VU2","number":2,"status":"t'
            b'riggered","title":"A little bump in the road","service":{"html_url":"https://acme.pagerduty.com/services/PF9KMXH","id":"PF9KMXH","'
            b'self":"https://api.pagerduty.com/services/PF9KMXH","summary":"API Service","type":"service_reference"},"assignees":[{"html_url":"h'
            b'ttps://acme.pagerduty.com/users/PTUXL6G","id":"PTUXL6G","self":"https://api.pagerduty.com/users/PTUXL6G","summary":"User 123","typ'
            b'e":"user_reference"}],"escalation_policy":{"html_url":"https://acme.pagerduty.com/escalation_policies/PUS0KTE","id":"PUS0KTE","sel'
            b'f":"https://api.pagerduty.com/escalation_policies/PUS0KTE","summary":"Default","type":"escalation_policy_reference"},"teams":[{"ht'
            b'ml_url":"https://acme.pagerduty.com/teams/PFCVPS0","id":"PFCVPS0","self":"https://api.pagerduty.com/teams/PFCVPS0","summary":"Engi'
            b'neering","type":"team_reference"}],"priority":{"html_url":"https://acme.pagerduty.com/account/incident_priorities","id":"PSO75BM",'
            b'"self":"https://api.pagerduty.com/priorities/PSO75BM","summary":"P1","type":"priority_reference"},"urgency":"high","conference_bri'
            b'dge":{"conference_number":1000,"conference_url":"https://example.com"},"resolve_reason":null}}}'
        ),
        {"X-PagerDuty-Signature": "v1=7020c8a7ec668a9b7012bc3dd82e483394b038f4230acc6785efbf2a7d8bcaf5"},
        pagerduty.refused("signature_mismatch"), call="verify_signature")
    yield pagerduty.made("event", "an event, signed by the documented recipe", BODY, accepted)
    yield pagerduty.made("rotation", "while a secret is changed there are two signatures: either may match",
                          BODY, accepted, {**signed(BODY), "X-PagerDuty-Signature": signed(BODY, secret="another secret")["X-PagerDuty-Signature"] + "," + signed(BODY)["X-PagerDuty-Signature"]})
    yield pagerduty.wrong("other-version", "a signature of another version alone is none",
                           BODY, "malformed_signature", {**signed(BODY), "X-PagerDuty-Signature": signed(BODY)["X-PagerDuty-Signature"].replace("v1=", "v0=")})
    yield pagerduty.wrong("decoded-secret", "the secret looks like base64, and isn't decoded",
                           BODY, "signature_mismatch", signed(BODY, secret=base64.b64decode(SECRET)))
