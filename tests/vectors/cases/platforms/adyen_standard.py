"""Adyen's standard notifications: the items of its SDK's tests, and what is signed of an item."""

from ..case import at
from ..platform import Platform
from ..recipe import mac_base64, written

SDK = "adyen-python-api-library, test/UtilTest.py, with the envelope around the item"
KEY = bytes(range(32))
SECRET = KEY.hex().upper()
ITEM = {"amount": {"currency": "EUR", "value": 1130}, "eventCode": "AUTHORISATION", "eventDate": "2025-06-15T17:06:40+02:00", "merchantAccountCode": "TestMerchant",
        "merchantReference": "order-1", "pspReference": "7914073381342284", "reason": "ok", "success": "true"}
SIGNED = "7914073381342284::TestMerchant:order-1:1130:EUR:AUTHORISATION:true"
ALL = {"call": "verify_all"}


def body(*items, content=SIGNED, key=KEY):
    signed = [{**item, "additionalData": {"hmacSignature": mac_base64(key, content)}} for item in items]
    return written({"live": "false", "notificationItems": [{"NotificationRequestItem": item} for item in signed]})


adyen = Platform("adyen-standard", secret=SECRET, signed=lambda body: {})


def item(reference, date):
    return adyen.event("AUTHORISATION", at(date), key=None, proof="signed-fields", unsigned=["timestamp", "data"]) | {
        "idempotency_key": adyen.key(reference, "AUTHORISATION", "true")}


def cases():
    yield adyen.published("backslash", SDK, "a backslash in the reference: nothing is escaped", b'{"live": "false", "notificationItems": [{"NotificationRequestItem": {"additionalData": {"acquirerCode": "TestPmmAcquirer", "acquirerReference": "DZMKWLXW6N6", "authCode": "076181", "avsResult": "5 No AVS data provided", "avsResultRaw": "5", "cardSummary": "1111", "checkout.cardAddedBrand": "visa", "cvcResult": "1 Matches", "cvcResultRaw": "M", "expiryDate": "03/2030", "hmacSignature": "nIgT81gaB5oJpn2jPXupDq68iRo2wUlBsuYjtYfwKqo=", "paymentMethod": "visa", "refusalReasonRaw": "AUTHORISED", "retry.attempt1.acquirer": "TestPmmAcquirer", "retry.attempt1.acquirerAccount": "TestPmmAcquirerAccount", "retry.attempt1.avsResultRaw": "5", "retry.attempt1.rawResponse": "AUTHORISED", "retry.attempt1.responseCode": "Approved", "retry.attempt1.scaExemptionRequested": "lowValue", "scaExemptionRequested": "lowValue"}, "amount": {"currency": "EUR", "value": 1000}, "eventCode": "AUTHORISATION", "eventDate": "2023-01-09T16:27:29+01:00", "merchantAccountCode": "AntoniStroinski", "merchantReference": "\\\\\\\\slashes are fun", "operations": ["CANCEL", "CAPTURE", "REFUND"], "paymentMethod": "visa", "pspReference": "T7FD4VM4D3RZNN82", "reason": "076181:1111:03/2030", "success": "true"}}]}',
                          {}, adyen.events(item("T7FD4VM4D3RZNN82", "2023-01-09T16:27:29+01:00")), secret="74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174", **ALL)
    yield adyen.published("colon", SDK, "the separator itself in the reference: nothing is escaped", b'{"live": "false", "notificationItems": [{"NotificationRequestItem": {"additionalData": {"acquirerCode": "TestPmmAcquirer", "acquirerReference": "8NQH5BNF58M", "authCode": "039404", "avsResult": "5 No AVS data provided", "avsResultRaw": "5", "cardSummary": "1111", "checkout.cardAddedBrand": "visa", "cvcResult": "1 Matches", "cvcResultRaw": "M", "expiryDate": "03/2030", "hmacSignature": "2EQYm7YJpKO4EtHSPu55SQTyWf8dkW5u2nD1tJFpViA=", "paymentMethod": "visa", "refusalReasonRaw": "AUTHORISED", "retry.attempt1.acquirer": "TestPmmAcquirer", "retry.attempt1.acquirerAccount": "TestPmmAcquirerAccount", "retry.attempt1.avsResultRaw": "5", "retry.attempt1.rawResponse": "AUTHORISED", "retry.attempt1.responseCode": "Approved", "retry.attempt1.scaExemptionRequested": "lowValue", "scaExemptionRequested": "lowValue"}, "amount": {"currency": "EUR", "value": 1000}, "eventCode": "AUTHORISATION", "eventDate": "2023-01-10T13:40:54+01:00", "merchantAccountCode": "AntoniStroinski", "merchantReference": ":slashes are fun", "operations": ["CANCEL", "CAPTURE", "REFUND"], "paymentMethod": "visa", "pspReference": "M8NB66SBZSGLNK82", "reason": "039404:1111:03/2030", "success": "true"}}]}',
                          {}, adyen.events(item("M8NB66SBZSGLNK82", "2023-01-10T13:40:54+01:00")), secret="74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174", **ALL)
    yield adyen.published("slash", SDK, "slashes in the reference", b'{"live": "false", "notificationItems": [{"NotificationRequestItem": {"amount": {"value": 1000, "currency": "EUR"}, "reason": "087330:1111:03/2030", "success": "true", "eventCode": "AUTHORISATION", "eventDate": "2023-01-10T13:37:30+01:00", "operations": ["CANCEL", "CAPTURE", "REFUND"], "pspReference": "X3GWNS6KJ8NKGK82", "paymentMethod": "visa", "additionalData": {"authCode": "087330", "avsResult": "5 No AVS data provided", "cvcResult": "1 Matches", "expiryDate": "03/2030", "cardSummary": "1111", "acquirerCode": "TestPmmAcquirer", "avsResultRaw": "5", "cvcResultRaw": "M", "hmacSignature": "9Z0xdpG9Xi3zcmXv14t/BvMBut77O/Xq9D4CQXSDUi4=", "paymentMethod": "visa", "refusalReasonRaw": "AUTHORISED", "acquirerReference": "HHCCC326PH6", "scaExemptionRequested": "lowValue", "checkout.cardAddedBrand": "visa", "retry.attempt1.acquirer": "TestPmmAcquirer", "retry.attempt1.rawResponse": "AUTHORISED", "retry.attempt1.avsResultRaw": "5", "retry.attempt1.responseCode": "Approved", "retry.attempt1.acquirerAccount": "TestPmmAcquirerAccount", "retry.attempt1.scaExemptionRequested": "lowValue"}, "merchantReference": "//slashes are fun", "merchantAccountCode": "AntoniStroinski"}}]}',
                          {}, adyen.events(item("X3GWNS6KJ8NKGK82", "2023-01-10T13:37:30+01:00")), secret="74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174", **ALL)
    yield adyen.published("mixed", SDK, "backslashes, slashes and the separator in the reference", b'{"live": "false", "notificationItems": [{"NotificationRequestItem": {"additionalData": {"acquirerCode": "TestPmmAcquirer", "acquirerReference": "J8DXDJ2PV6P", "authCode": "052095", "avsResult": "5 No AVS data provided", "avsResultRaw": "5", "cardSummary": "1111", "checkout.cardAddedBrand": "visa", "cvcResult": "1 Matches", "cvcResultRaw": "M", "expiryDate": "03/2030", "hmacSignature": "CZErGCNQaSsxbaQfZaJlakqo7KPP+mIa8a+wx3yNs9A=", "paymentMethod": "visa", "refusalReasonRaw": "AUTHORISED", "retry.attempt1.acquirer": "TestPmmAcquirer", "retry.attempt1.acquirerAccount": "TestPmmAcquirerAccount", "retry.attempt1.avsResultRaw": "5", "retry.attempt1.rawResponse": "AUTHORISED", "retry.attempt1.responseCode": "Approved", "retry.attempt1.scaExemptionRequested": "lowValue", "scaExemptionRequested": "lowValue"}, "amount": {"currency": "EUR", "value": 1000}, "eventCode": "AUTHORISATION", "eventDate": "2023-01-10T13:42:29+01:00", "merchantAccountCode": "AntoniStroinski", "merchantReference": "\\\\:/\\\\/slashes are fun", "operations": ["CANCEL", "CAPTURE", "REFUND"], "paymentMethod": "visa", "pspReference": "ZVWN7D3WSMK2WN82", "reason": "052095:1111:03/2030", "success": "true"}}]}',
                          {}, adyen.events(item("ZVWN7D3WSMK2WN82", "2023-01-10T13:42:29+01:00")), secret="74F490DD33F7327BAECC88B2947C011FC02D014A473AAA33A8EC93E4DC069174", **ALL)
    yield adyen.published("published", SDK, "an item without an original reference, which counts as empty", b'{"live": "false", "notificationItems": [{"NotificationRequestItem": {"pspReference": "7914073381342284", "merchantReference": "TestPayment-1407325143704", "merchantAccountCode": "TestMerchant", "amount": {"currency": "EUR", "value": 1130}, "eventCode": "AUTHORISATION", "success": "true", "eventDate": "2019-05-06T17:15:34.121+02:00", "operations": ["CANCEL", "CAPTURE", "REFUND"], "paymentMethod": "visa", "additionalData": {"hmacSignature": "coqCmt/IZ4E3CzPvMY8zTjQVL5hYJUiBRg8UU+iCWo0="}}}]}',
                          {}, adyen.events(item("7914073381342284", "2019-05-06T17:15:34.121+02:00")), secret="44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056", **ALL)
    accepted = item("7914073381342284", "2025-06-15T17:06:40+02:00")
    yield adyen.made("event", "an item by the documented recipe", body(ITEM), adyen.events(accepted), **ALL)
    yield adyen.made("two", "two items, each signed for itself", body(ITEM, ITEM), adyen.events(accepted, accepted), **ALL)
    yield adyen.made("unsigned-field", "a field that isn't signed may have been changed", body({**ITEM, "reason": "other"}), adyen.events(accepted), **ALL)
    yield adyen.wrong("amount", "an amount that isn't the one that was signed", body({**ITEM, "amount": {"currency": "EUR", "value": 1}}), "signature_mismatch", **ALL)
    yield adyen.wrong("one-bad", "one wrong item among right ones refuses all", body(ITEM, {**ITEM, "success": "false"}), "signature_mismatch", **ALL)
    yield adyen.wrong("key-as-text", "the text of the key in place of its bytes", body(ITEM, key=SECRET), "signature_mismatch", **ALL)
    yield adyen.wrong("without-signature", "an item that nobody has signed", written({"live": "false", "notificationItems": [{"NotificationRequestItem": ITEM}]}), "missing_signature", **ALL)
