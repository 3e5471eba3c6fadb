"""Saleor: the webhook of its SDK's tests."""

from ..platform import Platform
from ..recipe import base64url, rsa

KEYS = {
    "keys": [
        {
            "kty": "RSA", "key_ops": ["verify"],
            "n": "uDhbbpspufsQiqHsmC4kvmFQ5l2mGZsGcWhKVSQKQubSdXMedPpLnPD3Z3DsY76DILTm6WfOtSp5rr4KzF5wjurlOEhuFsB1HUfK9ZZB2nEDCQbweoIv3SOdclaNB__pYvQ0nmQHwsAeqH1QUuFUIvOL3t31rhjvzX6wvS49fGNb7rDlqQjufCvaX_n-ADJTgEAg6y1Mzn5NhgoTV1KTBeviyZqCdwvD6bk1ghN2XXWpNcARTzu3WHrmzIzkTwQeIMG8efwIddjfCaMGiOzAfzdQlqHlHPL1Xb5kV9AVX3kiSy-9shaQY23HdWwwiodrb4k2w34Z9ZZN-MHp8i6JdQ",
            "e": "AQAB", "use": "sig", "kid": "yKw9XyEf8x2bwyJGBYYSrHsyzGhxJjKKvZdokNe9FIc",
        },
    ],
}
SDK = "saleor/app-sdk, src/auth/verify-signature.test.ts"
BODY = b'{"__typename": "OrderCreated"}'
SIGNATURE = (
    "eyJhbGciOiJSUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il0sImlzcyI6Imh0dHBzOi8vaGFja2F0aG9uLXNoaXBwaW5nLmV1LnNhbGVvci5jbG91ZC9ncmFwaH"
    "FsLyIsImtpZCI6InlLdzlYeUVmOHgyYnd5SkdCWVlTckhzeXpHaHhKaktLdlpkb2tOZTlGSWMiLCJ0eXAiOiJKV1QifQ..ShPbfvYc_A5Aq3hiT6sisDclKikDkhxOvGXT"
    "2ZWgdsGRjZpg9ukiHRZym0kbfMfDqU5C3Pfo6n7am0ExwbnFWBfOil3pfe3uJOcOn_UGRj76Fy-59TB0JdS_WuTgNQcYM8Yjvlq2sNK4jdAfJVRTTx8FVgEpFrHBKmcMPf"
    "D7zuDozswIDMZOkklYqBcyQ76DJYIRVhl3QsktYPPrxDoqf-GJ--e9FuNqtqNDksP1weiDSraqXCF4-Ie7UWZsMIFxkPF8jdKjF_s1UmNS8Xel8soFQQ9L6Gps-NEv7xcH"
    "icGt5lgohH4mqhz1YIxCR7v_NTQgWImu_GQ6ELBiBSIZ2Q"
)


def compact(header, body, key="rsa-2048"):
    protected = base64url(header)
    return {"Saleor-Signature": f"{protected}..{base64url(rsa(protected, '.', body, key=key))}"}


saleor = Platform("saleor", secret={"jwks": KEYS}, repeats=True)


def cases():
    proven = {"call": "verify_signature"}
    yield saleor.published("sdk", SDK, "an order is created", BODY, {"Saleor-Signature": SIGNATURE}, saleor.authentic(), **proven)
    yield saleor.published("sdk-other-body", SDK, "another body", b'{"forged": "payload"}', {"Saleor-Signature": SIGNATURE}, saleor.refused("signature_mismatch"), **proven)
    kid = KEYS["keys"][0]["kid"]
    header = f'{{"alg":"RS256","b64":false,"crit":["b64"],"kid":"{kid}"}}'.encode()
    yield saleor.wrong("other-key", "a key of one's own under the shop's id", BODY, "signature_mismatch", compact(header, BODY), **proven)
    yield saleor.wrong("encoded", "a signature of the body in base64url, which the record rules out", BODY, "malformed_signature",
                       compact(f'{{"alg":"RS256","kid":"{kid}"}}'.encode(), base64url(BODY)), **proven)
    yield saleor.wrong("unknown-crit", "an extension that isn't known", BODY, "malformed_signature", compact(header.replace(b'["b64"]', b'["b64","exp"]'), BODY), **proven)
    yield saleor.wrong("hs256", "another algorithm than the record's", BODY, "malformed_signature", compact(header.replace(b"RS256", b"HS256"), BODY), **proven)
    yield saleor.wrong("unknown-key", "an id that isn't among the keys", BODY, "unknown_key", compact(header.replace(kid.encode(), b"other"), BODY), **proven)
    right = {"Saleor-Signature": SIGNATURE}
    yield saleor.made("other-shop", "the header that names the shop isn't signed, and chooses no key", BODY, saleor.authentic(), {**right, "Saleor-Api-Url": "https://evil.example.com/graphql/", "Saleor-Event": "other"}, flags=["unsigned_header"], **proven)
