"""Times in other units, other forms, and clocks."""

import datetime

from .signers import *  # noqa: F403

H = {"kind": "plain", "header": "X-Acme-Signature", "encoding": "hex"}
d = kv("stripe")
ms = f"{d.more['t']}000"
d.set("Stripe-Signature", d.h("Stripe-Signature").replace(f"t={d.more['t']}", f"t={ms}"))
mistake("timestamp_unit", "t in ms by a relay", d)
d = slack()
d.set("X-Slack-Request-Timestamp", f"{d.more['t']}000")
mistake("timestamp_unit", "ms", d)
d = std()
d.set(d.more["pre"] + "-timestamp", f"{d.more['t']}123")
mistake("timestamp_unit", "ms with digits", d)
d = slack()
d.now = NOW * 1000
mistake("timestamp_unit", "now in ms", d, certain=None)
d = kv("calendly")
d.now = NOW * 1000
mistake("timestamp_unit", "now in ms, kv", d, certain=None)
d = hubspot3()
d.set("X-HubSpot-Request-Timestamp", str(d.more["t"] // 1000))
mistake("timestamp_unit", "ms cut to s", d)
d = std(t=(NOW - 9) * 1000)
mistake("timestamp_unit", "the sender signs ms", d, certain=None)
d = kv("tailscale", t=(NOW - 9) * 1000)
mistake("timestamp_unit", "the sender signs ms, kv", d, certain=None)
s = alnum(30)
b = js_body(data())
t = str((NOW - 4))
sig = mac("sha256", s, t, ".", b)
d = D(
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix-ms", "tolerance_s": 300}),
    [s],
    common(b) + [["X-Acme-Timestamp", t], ["X-Acme-Signature", sig.hex()]],
    b,
    sigs=[sig],
    name="X-Acme-Signature",
)
mistake("timestamp_unit", "record says ms, sender signs s", d, certain=None)
s = alnum(30)
t = str((NOW - 4) * 1000)
sig = mac("sha256", s, t, ".", b)
d = D(
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300}),
    [s],
    common(b) + [["X-Acme-Timestamp", t], ["X-Acme-Signature", sig.hex()]],
    b,
    sigs=[sig],
    name="X-Acme-Signature",
)
mistake("timestamp_unit", "record says s, sender signs ms", d, certain=None)
s = alnum(30)
t = str((NOW - 4) * 1000000)
sig = mac("sha256", s, t, ".", b)
d = D(
    rec("acme", H, template="{timestamp}.{body}", ts={"header": "X-Acme-Timestamp", "format": "unix", "tolerance_s": 300}),
    [s],
    common(b) + [["X-Acme-Timestamp", t], ["X-Acme-Signature", sig.hex()]],
    b,
    sigs=[sig],
    name="X-Acme-Signature",
)
mistake("timestamp_unit", "microseconds", d, certain=None)
d = discord()
d.set("X-Signature-Timestamp", d.more["t"] + "000")
mistake("timestamp_unit", "ms, ed25519", d)
iso = lambda t: datetime.datetime.fromtimestamp(t, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
d = slack()
d.set("X-Slack-Request-Timestamp", iso(d.more["t"]))
mistake("timestamp_changed", "as ISO", d)
d = std()
d.set(d.more["pre"] + "-timestamp", f"{d.more['t']}.0")
mistake("timestamp_changed", ".0", d)
d = std()
d.set(d.more["pre"] + "-timestamp", f"{d.more['t']:,}")
mistake("timestamp_changed", "commas", d)
d = zoom()
d.set("x-zm-request-timestamp", "0" + str(d.more["t"]))
mistake("timestamp_changed", "a zero before", d)
d = kv("stripe")
d.set("Stripe-Signature", d.h("Stripe-Signature").replace(f"t={d.more['t']}", f"t={float(d.more['t']):.6e}"))
mistake("timestamp_changed", "1.79e9", d, ["timestamp_changed", "not_signed_with_this_secret"], None)
d = slack()
d.set("X-Slack-Request-Timestamp", datetime.datetime.fromtimestamp(d.more["t"], datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S GMT"))
mistake("timestamp_changed", "HTTP date", d)
d = slack()
d.set("X-Slack-Request-Timestamp", str(NOW))
mistake("timestamp_changed", "the proxy's own time", d, ["timestamp_changed", "not_signed_with_this_secret"], None)
d = std()
d.set(d.more["pre"] + "-timestamp", str(NOW))
d.headers.append(["X-Original-Timestamp", str(d.more["t"])])
mistake("timestamp_changed", "its own stands elsewhere", d, certain=None)
d = twitch()
d.set("Twitch-Eventsub-Message-Timestamp", "2026-09-21T14:13:10.123Z")
mistake("timestamp_changed", "nanoseconds cut", d, ["timestamp_changed", "not_signed_with_this_secret"], None)
d = discord()
d.set("X-Signature-Timestamp", f'"{d.more["t"]}"')
mistake("timestamp_changed", "quoted", d, certain=None)
d = kv("stripe", t=NOW + 1200)
mistake("clock_skew", "20 minutes ahead", d)
d = slack(t=NOW + 3600)
mistake("clock_skew", "an hour ahead: time zone", d)
d = std(t=NOW - 7200)
mistake("clock_skew", "two hours: time zone", d, ["clock_skew", "late_delivery"])
d = zoom(t=NOW + 90000 * 2)
mistake("clock_skew", "two days ahead", d)
d = discord()
d.now = NOW - 90000
mistake("clock_skew", "receiver a day slow", d)
d = kv("calendly", t=NOW - 19800)
mistake("clock_skew", "India: 5.5 h", d, ["clock_skew", "late_delivery"])
d = kv("stripe", t=NOW - 5 * 86400)
mistake("late_delivery", "five days", d)
d = std(t=NOW - 601)
mistake("late_delivery", "ten minutes", d, ["late_delivery", "clock_skew"])
d = slack(t=NOW - 86400 * 30)
mistake("late_delivery", "a month", d)
d = hubspot3(t=(NOW - 86400 * 3) * 1000)
mistake("late_delivery", "three days, ms", d)
d = twitch(t="2026-09-11T14:13:10.123456789Z")
mistake("late_delivery", "ten days", d)
d = kv("tailscale", t=NOW - 86400 * 400)
mistake("late_delivery", "replay of a fixture", d)
