"""Adyen (platforms): deliveries by its documented recipe, and what its traps make of them."""

from ..platform import Platform
from ..recipe import mac_base64, mac_hex, spaced, written

KEY = bytes(range(32))
SECRET = KEY.hex()
BODY = written({"data": {"balancePlatform": "P1"}, "environment": "test", "type": "balancePlatform.accountHolder.created"})


def signed(body, *, key=KEY):
    return {"HmacSignature": mac_base64(key, body)}


adyen_platform = Platform("adyen-platform", secret=SECRET, signed=signed)


def cases():
    accepted = adyen_platform.event("balancePlatform.accountHolder.created")
    yield adyen_platform.published("published", "adyen-python-api-library, test/UtilTest.py", "a body with line breaks and indentation", b'\n        {\n            "type": "merchant.created",\n            "environment": "test",\n            "createdAt": "01-01-2024",\n            "data": {\n                "capabilities": {\n                    "sendToTransferInstrument": {\n                        "requested": true,\n                        "requestedLevel": "notApplicable"\n                    }\n                },\n                "companyId": "YOUR_COMPANY_ID",\n                "merchantId": "YOUR_MERCHANT_ACCOUNT",\n                "status": "PreActive"\n            }\n        }\n        ',
                                   {"HmacSignature": "fX74xUdztFmaXAn3IusMFFUBUSkLmDQUK0tm8xL6ZTU=", "Protocol": "HmacSHA256"}, adyen_platform.event("merchant.created"), secret="44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056")
    yield adyen_platform.published("published-bad", "adyen-python-api-library, test/UtilTest.py", "a text that is no signature", b'\n        {\n            "type": "merchant.created",\n            "environment": "test",\n            "createdAt": "01-01-2024",\n            "data": {\n                "capabilities": {\n                    "sendToTransferInstrument": {\n                        "requested": true,\n                        "requestedLevel": "notApplicable"\n                    }\n                },\n                "companyId": "YOUR_COMPANY_ID",\n                "merchantId": "YOUR_MERCHANT_ACCOUNT",\n                "status": "PreActive"\n            }\n        }\n        ',
                                   {"HmacSignature": "MismatchingHmacKey=", "Protocol": "HmacSHA256"}, adyen_platform.refused("malformed_signature"), secret="44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056")
    yield adyen_platform.published("published-node", "adyen-node-api-library, src/__tests__/hmacValidator.spec.ts", "an account holder", b'{\n    "data": {\n      "balancePlatform": "YOUR_BALANCE_PLATFORM",\n      "accountHolder": {\n        "contactDetails": {\n          "email": "test@adyen.com",\n          "phone": {\n            "number": "0612345678",\n            "type": "mobile"\n          },\n          "address": {\n            "houseNumberOrName": "23",\n            "city": "Amsterdam",\n            "country": "NL",\n            "postalCode": "12345",\n            "street": "Main Street 1"\n          }\n        },\n        "description": "Shelly Eller",\n        "legalEntityId": "LE00000000000000000001",\n        "reference": "YOUR_REFERENCE-2412C",\n        "capabilities": {\n          "issueCard": {\n            "enabled": true,\n            "requested": true,\n            "allowed": false,\n            "verificationStatus": "pending"\n          },\n          "receiveFromTransferInstrument": {\n            "enabled": true,\n            "requested": true,\n            "allowed": false,\n            "verificationStatus": "pending"\n          },\n          "sendToTransferInstrument": {\n            "enabled": true,\n            "requested": true,\n            "allowed": false,\n            "verificationStatus": "pending"\n          },\n          "sendToBalanceAccount": {\n            "enabled": true,\n            "requested": true,\n            "allowed": false,\n            "verificationStatus": "pending"\n          },\n          "receiveFromBalanceAccount": {\n            "enabled": true,\n            "requested": true,\n            "allowed": false,\n            "verificationStatus": "pending"\n          }\n        },\n        "id": "AH00000000000000000001",\n        "status": "active"\n      }\n    },\n    "environment": "test",\n    "timestamp": "2024-12-15T15:42:03+01:00",\n    "type": "balancePlatform.accountHolder.created"\n  }',
                                   {"HmacSignature": "UVBzHbDayhfT1XgaRGAkuKvxwoxrLoVCBdfi3WZU8lI=", "Protocol": "HmacSHA256"}, adyen_platform.event("balancePlatform.accountHolder.created"), secret="11223344D785FBAE710E7F943F307971BB61B21281C98C9129B3D4018A57B2EB")
    yield adyen_platform.made("event", "by the documented recipe, with Python's hmac", BODY, accepted)
    yield adyen_platform.wrong("other-encoding", "the signature in hexadecimal digits, which isn't its encoding", BODY, "malformed_signature",
                               {**signed(BODY), "HmacSignature": mac_hex(KEY, BODY)})
    yield adyen_platform.wrong("secret-as-text", "the text of the secret as the key: it has to be decoded", BODY, "signature_mismatch", signed(BODY, key=SECRET))
    yield from adyen_platform.rewritten(spaced(BODY), accepted)
    yield adyen_platform.wrong("standard", "a standard webhook, which is signed item by item", BODY, "missing_signature", {})
