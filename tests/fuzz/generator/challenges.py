"""What records say of requests that are no events and want an answer, and such requests."""

import json
from urllib.parse import quote

PLACES = ["query:challenge", "json:challenge", "json:meta.token", "header:X-Challenge", "form:challenge"]
PATTERN = "[A-Za-z0-9_-]{1,64}"
TOKENS = ["abc", "a-b_c", "1234567890", "", "a b", "<script>", "é", "a\r\nX-Evil: 1", '{"a":1}', "x" * 64, "x" * 65, "x" * 1024, "x" * 1025, "a+b%20c", "\u2028", '"', "\\", "\0", "5"]


def some(chance, record):
    """A record's challenges."""
    return [one(chance, record["scheme"]["algorithm"].startswith("hmac")) for _ in range(chance.choice([1, 1, 2]))]


def one(chance, is_mac):
    place = chance.choice(PLACES)
    kind = place.partition(":")[0]
    how = {"when": {place: True}}
    if kind == "query" or chance.random() < 0.3:
        how["when"]["method"] = chance.choice(["GET", "POST", "OPTIONS"])
    if chance.random() < 0.2:
        how["when"][chance.choice(["json:type", "header:X-Type", "query:mode"])] = chance.choice(["verify", True, False, ["verify", "check"]])
    if chance.random() < 0.1:
        how["when"]["body"] = ""
    if chance.random() < 0.2:
        how["signed"] = True
    if chance.random() < 0.85:
        how["token"] = {"place": place, **({"pattern": PATTERN} if chance.random() < 0.5 else {})}
    if chance.random() < 0.2:
        how["verify_token"] = chance.choice(["query:token", {"place": "query:token", "setting": "account"}, "json:token"])
    if "token" in how and chance.random() < 0.35:
        how["digest"] = {"encoding": chance.choice(["hex", "base64", "base64url"]), **({} if is_mac and chance.random() < 0.6 else {"algorithm": chance.choice(["sha256", "sha1", "sha384", "sha512"])})}
        if "algorithm" in how["digest"] and chance.random() < 0.5:
            how["digest"]["template"] = chance.choice(["{token}{setting:account}", "{token}{url-without-query}", "{setting:account}:{token}"])
    if "token" in how and "verify_token" not in how and chance.random() < 0.08:
        # A receiver that has its secret takes no other.
        how["delivers_key"] = place
    how["answer"] = answer(chance, "{digest}" if "digest" in how else "{token}" if "token" in how else "ok")
    return how


def answer(chance, value):
    made = chance.choice([{"text": value}, {"text": f"{value}|{{setting:account}}"}, {"json": {"challenge": value, "code": 200, "ok": True}}, {"headers": {"X-Answer": value}}, {"text": ""}, {}, {"text": "{json:challenge}"},
                          {"json": {"a": "{query:mode}", "b": value}, "headers": {"X-Mode": "{query:mode}"}}])
    return {**made, **({"status": chance.choice([200, 201, 204])} if chance.random() < 0.3 else {})}


def request(chance, record):
    """What a delivery of a challenge has: `bytes`, `headers`, `url`, `method`."""
    how = chance.choice(record["challenges"])
    values = {place: chance.choice(["verify", "check", "x"]) for place in ("json:type", "header:X-Type", "query:mode") if chance.random() < 0.5}
    values.update({place: wanted for place, wanted in how["when"].items() if isinstance(wanted, str) and ":" in place})
    token = how.get("token", {"place": next(iter(how["when"]))})["place"]
    values[token] = chance.choice(TOKENS if chance.random() < 0.5 else TOKENS[:3])
    for place in ("query:token", "json:token"):
        if chance.random() < 0.7:
            values[place] = chance.choice(["acct_1", "acct_2", ""])
    if chance.random() < 0.1:
        del values[chance.choice(list(values))]
    method = how["when"].get("method", "POST") if chance.random() < 0.9 else chance.choice(["GET", "post", "HEAD", "PUT"])
    body, headers = body_of(chance, values)
    if chance.random() < 0.1:
        body = chance.choice([b"", b"{", body + b" ", b" " * 20_000 + body])
    headers += [[name.removeprefix("header:"), value] for name, value in values.items() if name.startswith("header:")]
    return {"bytes": body, "headers": headers, "url": url(chance, values), "method": method}


def body_of(chance, values):
    fields = {name.removeprefix("json:"): value for name, value in values.items() if name.startswith("json:")}
    tree = {name: value for name, value in fields.items() if "." not in name}
    if "meta.token" in fields:
        tree["meta"] = {"token": fields["meta.token"]}
    if "form:challenge" in values:
        return f"challenge={quote(values['form:challenge'])}".encode(), [["Content-Type", "application/x-www-form-urlencoded"]]
    text = json.dumps(tree, ensure_ascii=chance.random() < 0.5)
    if chance.random() < 0.05:
        text = text.replace("{", '{"challenge":"other",', 1)
    return (text.encode() if tree else b""), []


def url(chance, values):
    query = "&".join(f"{name.removeprefix('query:')}={quote(value, safe=chance.choice(['', '/:']))}" for name, value in values.items() if name.startswith("query:"))
    if chance.random() < 0.05:
        query += "&challenge=again"
    return chance.choice(["https://example.com/hooks", "/hooks", "https://example.com"]) + (f"?{query}" if query else "")
