"""Finding the signature header: names, blanks, repeats, lists, wrong types."""

from . import documented as doc
from .case import at, case, event, refused
from .signing import SIGNATURE_HEADER, SECRET, mac_hex, rsa_base64, signed, standard_headers, standard_signature, stripe_signature

BODY = doc.TUSKY_SYNCED.encode()
GOOD = mac_hex(SECRET["tusky"], BODY)
BAD = mac_hex("another secret", BODY)
NAME = "X-Tusky-Signature"
ACCEPTED = event("file.synced", at("2025-01-15T10:30:00Z"))
MISSING = refused("missing_signature", 401)
NOT_GIVEN = refused("headers_not_given", 500)
AMBIGUOUS = refused("ambiguous_signature", 401)
MALFORMED = refused("malformed_signature", 401)

STRIPE = doc.STRIPE_EVENT.encode()
STRIPE_ACCEPTED = event("invoice.paid", 1700000000000, id="evt_1", key="stripe:evt_1")
STANDARD = doc.STANDARD_EVENT.encode()
STANDARD_ACCEPTED = event("user.created", 1700000000000, id="msg_1", key="standard-webhooks:msg_1", recognized=False)


def tusky(name, comment, headers, expect, **rest):
    return case(f"tusky-{name}", comment, "tusky", BODY, headers, expect, **rest)


def cases():
    yield from names()
    yield from blanks()
    yield from flagged(repeats())
    yield from flagged(repeats_in_lists())
    yield from values()


def flagged(entries):
    """With the flag of how the second value came: in a header of its own, or behind a comma."""
    for entry in entries:
        entry["flags"].append("repeated_header" if "-repeated-" in entry["id"] else "joined_header")
        yield entry


def names():
    yield tusky("name-lower", "HTTP/2 sends lower-case names", [["x-tusky-signature", GOOD]], ACCEPTED)
    yield tusky("name-upper", "names are case-insensitive", [["X-TUSKY-SIGNATURE", GOOD]], ACCEPTED)
    yield tusky("name-mixed", "names are case-insensitive, letter by letter", [["x-TuSkY-sIgNaTuRe", GOOD]], ACCEPTED)
    yield tusky("name-cgi", "the name as CGI and WSGI write it", [["HTTP_X_TUSKY_SIGNATURE", GOOD]], ACCEPTED)
    yield tusky("name-cgi-and-plain-equal", "both spellings, one value", [["HTTP_X_TUSKY_SIGNATURE", GOOD], [NAME, GOOD]], ACCEPTED)
    yield tusky("name-cgi-and-plain-different", "both spellings, two values", [["HTTP_X_TUSKY_SIGNATURE", BAD], [NAME, GOOD]], AMBIGUOUS)
    yield tusky("name-underscores", "underscores without HTTP_ are another header", [["X_Tusky_Signature", GOOD]], MISSING)
    yield tusky("name-longer", "a name that only begins like it", [["X-Tusky-Signature-256", GOOD]], MISSING)
    yield tusky("name-shorter", "a name that only ends like it", [["Tusky-Signature", GOOD]], MISSING)
    yield tusky("no-headers", "no headers at all", [], MISSING, bare=True)
    yield tusky("headers-null", "no headers object at all is the caller's mistake", None, NOT_GIVEN, flags=["dynamic"])
    yield tusky("signature-only", "nothing but the signature", [[NAME, GOOD]], ACCEPTED, bare=True)
    yield tusky("other-providers-header", "the right signature under another provider's header", [["X-Tectra-Signature", GOOD]], MISSING)
    yield tusky("other-providers-header-beside", "another provider's header beside is ignored",
                [["X-Tectra-Signature", BAD], [NAME, GOOD]], ACCEPTED)
    yield case("stripe-missing", "no Stripe-Signature at all", "stripe", STRIPE, [], MISSING, now=1700000000)
    yield case("standard-webhooks-missing", "id and timestamp without a signature", "standard-webhooks", STANDARD,
               standard_headers(STANDARD, "msg_1", 1700000000)[:2], MISSING, now=1700000000)
    yield case("standard-webhooks-missing-all", "none of the three headers", "standard-webhooks", STANDARD, [], MISSING, now=1700000000)
    yield case("standard-webhooks-svix-names", "the svix- names are another provider's", "standard-webhooks", STANDARD,
               [[name.replace("webhook-", "svix-"), value] for name, value in standard_headers(STANDARD, "msg_1", 1700000000)],
               MISSING, now=1700000000)
    yield case("standard-webhooks-names-upper", "three names in upper case", "standard-webhooks", STANDARD,
               [[name.upper(), value] for name, value in standard_headers(STANDARD, "msg_1", 1700000000)], STANDARD_ACCEPTED, now=1700000000)
    yield case("standard-webhooks-names-cgi", "three names as CGI and WSGI write them", "standard-webhooks", STANDARD,
               [["HTTP_" + name.upper().replace("-", "_"), value] for name, value in standard_headers(STANDARD, "msg_1", 1700000000)],
               STANDARD_ACCEPTED, now=1700000000)


def blanks():
    yield tusky("value-spaces", "blanks round the value are not part of it", [[NAME, f"  {GOOD}   "]], ACCEPTED)
    yield tusky("value-tab", "a tab is a blank too", [[NAME, f"\t{GOOD}\t"]], ACCEPTED)
    yield tusky("value-newline-after", "a newline after the value", [[NAME, f"{GOOD}\r\n"]], ACCEPTED, flags=["off_wire"])
    yield tusky("value-no-break-space", "only ASCII blanks are trimmed", [[NAME, f"{GOOD}\u00a0"]], MALFORMED, flags=["off_wire"])
    yield tusky("value-bom", "a byte order mark is no blank", [[NAME, f"\ufeff{GOOD}"]], MALFORMED, flags=["off_wire"])
    yield tusky("value-nul-after", "NUL is no blank, and no hex digit", [[NAME, f"{GOOD}\0"]], MALFORMED, flags=["off_wire"])
    yield tusky("value-empty", "there, and empty", [[NAME, ""]], MALFORMED)
    yield tusky("value-blank", "there, and blank", [[NAME, " \t "]], MALFORMED)
    for provider, status in [("filedgr", 401), ("thunderstack", 403), ("tuteliq", 401), ("tectra", 401), ("github", 401), ("stripe", 401)]:
        yield case(f"{provider}-value-empty", "there, and empty", provider, b"{}", [[SIGNATURE_HEADER[provider], ""]],
                   refused("malformed_signature", status), now=1700000000)
    yield case("standard-webhooks-value-empty", "there, and empty", "standard-webhooks", STANDARD,
               standard_headers(STANDARD, "msg_1", 1700000000)[:2] + [["webhook-signature", ""]], MALFORMED, now=1700000000)


def repeats():
    yield tusky("repeated-equal", "twice the same", [[NAME, GOOD], [NAME, GOOD]], ACCEPTED)
    yield tusky("repeated-equal-names-differ", "twice the same, in two spellings", [[NAME, GOOD], [NAME.lower(), GOOD]], ACCEPTED)
    yield tusky("repeated-equal-blanks-differ", "equal once trimmed", [[NAME, GOOD], [NAME, f" {GOOD} "]], ACCEPTED)
    yield tusky("repeated-different", "good, then bad", [[NAME, GOOD], [NAME, BAD]], AMBIGUOUS)
    yield tusky("repeated-different-good-last", "bad, then good", [[NAME, BAD], [NAME, GOOD]], AMBIGUOUS)
    yield tusky("repeated-different-names-differ", "in two spellings", [[NAME, BAD], [NAME.lower(), GOOD]], AMBIGUOUS)
    yield tusky("repeated-case-of-digits", "the same signature written differently is two values", [[NAME, GOOD], [NAME, GOOD.upper()]], AMBIGUOUS)
    yield tusky("repeated-one-empty", "good, and empty", [[NAME, GOOD], [NAME, ""]], AMBIGUOUS)
    yield tusky("repeated-garbage", "two different values that would not parse either", [[NAME, "foo"], [NAME, "bar"]], AMBIGUOUS)
    yield tusky("joined-equal", "a server joined the repeats", [[NAME, f"{GOOD}, {GOOD}"]], ACCEPTED)
    yield tusky("joined-equal-no-blank", "joined without a blank after the comma", [[NAME, f"{GOOD},{GOOD}"]], ACCEPTED)
    yield tusky("joined-different", "two values, joined: nothing says which one counts", [[NAME, f"{GOOD}, {BAD}"]], AMBIGUOUS)
    yield tusky("joined-different-good-last", "the order of the two makes no difference", [[NAME, f"{BAD},{GOOD}"]], AMBIGUOUS)
    yield tusky("joined-case-of-digits", "the same signature written in two ways, joined, is two values", [[NAME, f"{GOOD}, {GOOD.upper()}"]], AMBIGUOUS)
    yield tusky("joined-three", "only two equal halves are one value", [[NAME, f"{GOOD}, {GOOD}, {GOOD}"]], AMBIGUOUS)
    yield tusky("joined-with-empty", "good, and empty, joined", [[NAME, f"{GOOD},"]], AMBIGUOUS)
    yield tusky("joined-with-empty-first", "an empty value, then a good one, joined", [[NAME, f",{GOOD}"]], AMBIGUOUS)
    yield tusky("joined-equal-mismatch", "twice the same wrong signature is one wrong signature", [[NAME, f"{BAD}, {BAD}"]],
                refused("signature_mismatch", 401))
    github = doc.GITHUB_PING.encode()
    value = signed("github", github)[0][1]
    yield case("github-joined-equal", "the prefix is in both halves", "github", github, [["X-Hub-Signature-256", f"{value}, {value}"]],
               event(None, None, recognized=False))
    yield case("github-joined-different", "the second half differs, each with its prefix", "github", github, [["X-Hub-Signature-256", f"{value}, sha256={BAD}"]], AMBIGUOUS)
    node = doc.THUNDERSTACK_RUNNING.encode()
    right, wrong = rsa_base64(node), rsa_base64(node, "rsa-2048-other")
    node_accepted = event("NODE_STATUS_UPDATED", at("2024-11-06T12:00:00Z"))
    yield case("thunderstack-joined-equal", "base64 has no comma, so a joined header can be told", "thunderstack", node, [["X-ThunderStack-Signature", f"{right}, {right}"]], node_accepted)
    yield case("thunderstack-joined-different", "two signatures, joined; refused with the platform's 403", "thunderstack", node, [["X-ThunderStack-Signature", f"{right}, {wrong}"]],
               refused("ambiguous_signature", 403))
    yield case("thunderstack-repeated-different", "two headers; refused with the platform's 403", "thunderstack", node,
               [["X-ThunderStack-Signature", wrong], ["x-thunderstack-signature", right]], refused("ambiguous_signature", 403))


def repeats_in_lists():
    good = f"t=1700000000,v1={stripe_signature(STRIPE, 1700000000)}"
    later = f"t=1700000001,v1={stripe_signature(STRIPE, 1700000001)}"

    def stripe(name, comment, headers, expect):
        return case(f"stripe-{name}", comment, "stripe", STRIPE, headers, expect, now=1700000000)

    yield stripe("repeated-equal", "a whole list twice is one list", [["Stripe-Signature", good], ["stripe-signature", good]], STRIPE_ACCEPTED)
    yield stripe("repeated-different", "two headers, both good on their own", [["Stripe-Signature", good], ["Stripe-Signature", later]], AMBIGUOUS)
    yield stripe("joined-equal", "two equal lists, joined by a server", [["Stripe-Signature", f"{good}, {good}"]], STRIPE_ACCEPTED)
    yield stripe("joined-different", "a second timestamp: two headers were joined", [["Stripe-Signature", f"{good},{later}"]], AMBIGUOUS)
    yield stripe("joined-same-timestamp", "two timestamps, even equal ones, are two headers",
                 [["Stripe-Signature", f"{good},t=1700000000,v1={BAD}"]], AMBIGUOUS)
    yield stripe("timestamp-twice", "the time twice in front of one signature", [["Stripe-Signature", f"t=1700000000,{good}"]], AMBIGUOUS)

    right = "v1," + standard_signature(STANDARD, "msg_1", 1700000000)
    wrong = "v1," + standard_signature(STANDARD, "msg_1", 1700000000, b"another key")

    def standard(name, comment, headers, expect):
        return case(f"standard-webhooks-{name}", comment, "standard-webhooks", STANDARD, headers, expect, now=1700000000)

    message = [["webhook-id", "msg_1"], ["webhook-timestamp", "1700000000"]]
    yield standard("repeated-equal", "a whole list twice is one list", message + [["webhook-signature", right], ["Webhook-Signature", right]], STANDARD_ACCEPTED)
    yield standard("repeated-different", "two lists in two headers: no proxy may choose", message + [["webhook-signature", right], ["webhook-signature", wrong]], AMBIGUOUS)
    yield standard("joined-equal", "two equal lists, joined by a server", message + [["webhook-signature", f"{right}, {right}"]], STANDARD_ACCEPTED)
    yield standard("joined-different", "an entry that ends with a comma: two headers were joined",
                   message + [["webhook-signature", f"{right}, {wrong}"]], AMBIGUOUS)
    yield standard("id-repeated-equal", "the same id twice is one id", message + [["Webhook-Id", "msg_1"], ["webhook-signature", right]], STANDARD_ACCEPTED)
    yield standard("id-repeated-different", "the id is signed: two of them are as ambiguous as two signatures",
                   message + [["webhook-id", "msg_2"], ["webhook-signature", right]], AMBIGUOUS)
    yield standard("timestamp-repeated-equal", "the same time twice is one time", message + [["webhook-timestamp", "1700000000"], ["webhook-signature", right]], STANDARD_ACCEPTED)
    yield standard("timestamp-repeated-different", "the time is signed: two of them are as ambiguous as two signatures", message + [["webhook-timestamp", "1700000001"], ["webhook-signature", right]], AMBIGUOUS)


def values():
    yield tusky("list-one", "Node's headers may hold a list", [[NAME, [GOOD]]], ACCEPTED, flags=["dynamic"])
    yield tusky("list-equal", "a list with one value twice", [[NAME, [GOOD, GOOD]]], ACCEPTED, flags=["dynamic"])
    yield tusky("list-different", "a list with two values", [[NAME, [GOOD, BAD]]], AMBIGUOUS, flags=["dynamic"])
    yield tusky("list-empty", "a header repeated zero times", [[NAME, []]], MISSING, flags=["dynamic"])
    yield tusky("null", "null is absent", [[NAME, None]], MISSING, flags=["dynamic"])
    yield tusky("null-beside-good", "null says nothing, so the other value counts", [[NAME, None], [NAME.lower(), GOOD]], ACCEPTED, flags=["dynamic"])
    yield tusky("number", "a value that is not text", [[NAME, 42]], MALFORMED, flags=["dynamic"])
    yield case("thunderstack-null", "null is absent", "thunderstack", b"{}", [["X-ThunderStack-Signature", None]],
               refused("missing_signature", 403), flags=["dynamic"])
    yield case("stripe-number", "a number where a list in text is expected", "stripe", STRIPE, [["Stripe-Signature", 1700000000]], MALFORMED, flags=["dynamic"], now=1700000000)
    yield tusky("other-header-odd", "odd values of other headers are nobody's business",
                [["X-Request-Start", 1700000000], ["X-Forwarded-For", ["10.0.0.1", "10.0.0.2"]], ["X-Empty", None], [NAME, GOOD]],
                ACCEPTED, flags=["dynamic"])
    yield tusky("64-kib", "64 KiB of hex digits", [[NAME, "a" * 65536]], MALFORMED, flags=["large"])
    wrong = "0" * 64
    many = ",".join(["t=1700000000"] + [f"v1={wrong}"] * 960 + [f"v1={stripe_signature(STRIPE, 1700000000)}"])
    yield case("stripe-64-kib", "960 candidates and then the right one", "stripe", STRIPE, [["Stripe-Signature", many]], STRIPE_ACCEPTED,
               flags=["large"], now=1700000000)
