"""Headers that are not there, or are others; deliveries of other platforms."""

from .signers import *  # noqa: F403

for kind in ["none", "string", "promise", "request", "function"]:
    d = r.choice([plain, kv, std, slack])()
    d.more["headers_as"] = kind
    mistake("headers_not_given", kind, d, certain=None)
d = plain()
d.drop(d.more["name"])
mistake("header_missing", "signature", d, certain=False)
d = std()
d.drop(d.more["pre"] + "-id")
mistake("header_missing", "id", d, certain=False)
d = slack()
d.drop("X-Slack-Request-Timestamp")
mistake("header_missing", "timestamp", d, certain=False)
d = hubspot3()
d.drop("X-HubSpot-Request-Timestamp")
mistake("header_missing", "timestamp of hubspot", d, certain=False)
d = discord()
d.drop("X-Signature-Timestamp")
mistake("header_missing", "timestamp of discord", d, certain=False)
d = kv()
d.headers = []
mistake("header_missing", "no headers at all", d, ["header_missing", "headers_not_given"], False)
d = kv("stripe")
d.set("Stripe-Signature", "")
mistake("header_missing", "an empty value", d, ["header_missing", "signature_truncated"], False)
d = plain("github")
d.set("X-Hub-Signature-256", "undefined")
mistake("header_missing", "the text undefined", d, ["header_missing", "not_signed_with_this_secret", "signature_prefix"], False)
d = telegram()
d.drop("X-Telegram-Bot-Api-Secret-Token")
mistake("header_missing", "a token", d, certain=False)
for comment, f in [
    ("HTTP_X twice", lambda n: "HTTP_HTTP_" + n.upper().replace("-", "_")),
    ("lower, underscores", lambda n: n.lower().replace("-", "_")),
    ("x-amzn-remapped-", lambda n: "x-amzn-remapped-" + n.lower()),
    ("X-Original-", lambda n: "X-Original-" + n),
    ("X-Forwarded-", lambda n: "X-Forwarded-" + n.removeprefix("X-")),
    ("no hyphens", lambda n: n.replace("-", "")),
    ("camelCase", lambda n: n[0].lower() + n.replace("-", "")[1:]),
    ("REDIRECT_HTTP_", lambda n: "REDIRECT_HTTP_" + n.upper().replace("-", "_")),
    ("the X- lost", lambda n: n.removeprefix("X-").removeprefix("x-") if n[:2] in "X-x-" else "X-" + n),
    ("a typo", lambda n: n.replace("Sig", "Sign", 1) if "Sig" in n else n.replace("sig", "sign", 1)),
    ("the nginx variable", lambda n: "$http_" + n.lower().replace("-", "_")),
    ("colon in the name", lambda n: n + ":"),
    ("a gateway's prefix", lambda n: "Grpc-Metadata-" + n),
    ("spaces", lambda n: n.replace("-", " ")),
    ("header. as in an event bus", lambda n: "request.header." + n.lower()),
]:
    d = r.choice([lambda: plain(pool=HEX[:6]), lambda: plain("shopify"), lambda: kv("stripe"), slack, square])()
    d.rename(d.more["name"], f(d.more["name"]))
    mistake("header_renamed", comment, d, certain=None)
d = std("standard-webhooks")
for n in ("id", "timestamp", "signature"):
    d.rename("webhook-" + n, "webhook_" + n)
mistake("header_renamed", "all three with underscores", d)
d = slack()
d.rename("X-Slack-Signature", "x_slack_signature").rename("X-Slack-Request-Timestamp", "x_slack_request_timestamp")
mistake("header_renamed", "both of Slack", d)
d = std("svix")
for n in ("id", "timestamp", "signature"):
    d.rename("svix-" + n, "webhook-" + n)
mistake("header_renamed", "webhook- for svix-", d, ["header_renamed", "other_provider"])
d = plain("github")
d.headers.append(["X-Hub-Signature-256", "sha256=" + mac("sha256", "relay", d.body).hex()])
mistake("header_repeated", "a relay's second", d)
d = kv("stripe")
d.headers.insert(0, ["Stripe-Signature", f"t={NOW - 3},v1=" + hexs(64)])
mistake("header_repeated", "another before it", d)
d = std()
d.headers.append([d.more["name"], "v1," + b64(mac("sha256", b"x", b"y"))])
mistake("header_repeated", "another behind it", d, ["header_repeated"], None)
d = plain("shopify")
d.set("X-Shopify-Hmac-Sha256", d.h("X-Shopify-Hmac-Sha256") + ", " + b64(mac("sha256", b"x", b"y")))
mistake("header_repeated", "joined by a comma", d)
d = slack()
d.headers.append(["X-Slack-Request-Timestamp", str(NOW - 400)])
mistake("header_repeated", "two timestamps", d, ["header_repeated", "timestamp_changed"], None)
d = square()
d.headers.append([d.more["name"], b64(bytes(32))])
mistake("header_repeated", "a second one of zeros", d)

# other provider
for src, dst in [
    (lambda: plain("shopify"), "github"),
    (lambda: kv("stripe"), "tusky"),
    (slack, "zoom"),
    (lambda: plain("github"), "gitea"),
    (lambda: plain("typeform"), "shopify"),
    (lambda: plain("tectra"), "tuteliq"),
    (lambda: plain("razorpay"), "stripe"),
    (square, "shopify"),
    (lambda: plain("sentry"), "vercel"),
    (lambda: kv("calendly"), "stripe"),
]:
    d = src()
    d.provider = dst
    mistake("other_provider", f"with that one's secret, for {dst}", d, certain=None)
for src, dst in [
    (lambda: plain("shopify"), "stripe"),
    (lambda: kv("stripe"), "github"),
    (slack, "github"),
    (lambda: plain("paystack"), "razorpay"),
    (lambda: std("svix"), "stripe"),
    (discord, "slack"),
    (lambda: plain("line"), "slack"),
]:
    d = src()
    d.provider = dst
    d.more["true_secrets"] = d.secrets
    d.secrets = [("whsec_" if dst == "stripe" else "") + alnum(32)]
    mistake("other_provider", f"secret unknown, for {dst}", d, certain=False)
d = wise()
d.provider = "thunderstack"
mistake("other_provider", "Wise's for ThunderStack with Wise's key", d, certain=None)
