"""Steps 1 to 5 for any scheme: alternatives, places, templates, every algorithm, and what must match beside the signature."""

import re

from . import grammar, jose, keys, message_signatures, times
from . import payload as json
from .borders import Borders
from .patterns import Pattern
from .places import Request, split
from .templates import Values, parse
from .webhook import refuse_for_one
from .words import Refused, Unjudged

CONTAINERS = ("jwt", "jws")
LOSING = {"lower", "upper", "trim", "crc32"}


def choices(scheme):
    """The scheme itself, and each alternative with the fields that it doesn't replace."""
    rest = {name: value for name, value in scheme.items() if name not in ("alternatives", "alternatives_required")}
    return [(other["when"], replaced(rest, other)) for other in scheme.get("alternatives", [])] + [(None, rest)]


def replaced(scheme, other):
    """A signature that doesn't say where it stands is where the scheme's own is."""
    changed = {**scheme, **{name: value for name, value in other.items() if name != "when"}}
    changed = {name: value for name, value in changed.items() if value is not None}
    if not {"header", "json", "form", "query", "body"} & set(changed["signature"]):
        changed["signature"] = {**scheme["signature"], **changed["signature"]}
    return changed


class Schemes:
    """A record's scheme with its alternatives: the first whose condition holds decides, and nothing falls back."""

    def __init__(self, record, secret, settings, tolerance):
        given = record["scheme"]
        self.settings = {**defaults(record), **settings}
        self.is_required = bool(given.get("alternatives_required"))
        told = [how["token"]["pattern"] for how in record.get("challenges") or [] if "pattern" in how.get("token", {}) and is_mac_for_anybody(how)]
        envelope = record.get("envelope") or {}
        self.choices = [(when, Scheme(scheme, envelope, secret, self.settings, tolerance, told)) for when, scheme in choices(given)]

    def authentic(self, delivery, headers, item=json.ABSENT):
        request = Request(delivery, headers, self.choices[-1][1].given, self.settings)
        request.item = item
        if any(place.startswith("signature:") for when, _ in self.choices if when for place in when):
            request.entries = grammar.entries(grammar.values(request, request.scheme["signature"], self.settings), request.scheme["signature"])
        for when, scheme in self.choices:
            if when is None and self.is_required:
                raise Refused("malformed_signature")
            if when is None or all(holds(self.standing(request, place), wanted) for place, wanted in when.items()):
                request.scheme = scheme.given
                return scheme.authentic(request)
        raise AssertionError("the scheme itself is the last")

    def standing(self, request, place):
        """What stands at a condition's place; a setting may be left out."""
        return self.settings.get(split(place)[1]) if place.startswith("setting:") else request.read(place)


def defaults(record):
    return {name: about["default"] for name, about in (record.get("settings") or {}).items() if "default" in about}


def holds(text, wanted):
    if isinstance(wanted, bool):
        return (text is not None) == wanted
    return text in (wanted if isinstance(wanted, list) else [wanted])


def is_mac_for_anybody(challenge):
    """Whether whoever asks is told a MAC under the receiver's secret."""
    return "digest" in challenge and "algorithm" not in challenge["digest"] and not challenge.get("signed")


class Scheme:
    def __init__(self, given, envelope, secret, settings, tolerance, told=()):
        # `told`: the patterns of texts whose MAC anybody is told.
        self.given, self.envelope, self.settings, self.told = given, envelope, settings, told
        self.algorithm = given["algorithm"]
        self.time = given.get("timestamp")
        self.tolerance = documented(self.time) if tolerance == "documented" else tolerance
        self.template = parse(given.get("template", "{body}"))
        refuse_for_one(self.check, lambda: self.read_keys(secret))

    def check(self):
        """Refuses what a scheme may not say, whatever its key is."""
        given = self.given
        if self.is_container():
            keys.check_list(given.get("algorithms"))
        else:
            grammar.check(given["signature"], keys.length(self.algorithm, "raw"))
        if self.algorithm == "http-message-signature":
            message_signatures.check(given)
        self.patterns = {place: Pattern(text) for place, text in (given.get("patterns") or {}).items()}
        check_time(self.time)
        self.borders = None if self.is_container() or self.algorithm == "token" else Borders(self.template, self.time, self.tolerance, given)
        self.check_audience()
        for place in needed(given):
            if split(place)[0] == "setting" and split(place)[1] not in self.settings:
                raise Refused("invalid_option")

    def read_keys(self, secret):
        self.keys = keys.all_of(secret, self.given, self.settings)
        if not self.is_container():
            self.keys = keys.fitting(self.keys, self.algorithm, self.given.get("key"))

    def check_audience(self):
        """What says for whom a delivery is must be signed: of a token its claims, and nothing that its holder adds."""
        for place in self.given.get("audience") or {}:
            kind, name = split(place)
            is_covered = kind == "header" and name.lower() in self.given.get("components", [])
            if not (is_covered or kind in ("claim", "jws", "setting") or self.proof() != "token" and self.signs(place)):
                raise Refused("invalid_option")

    def is_container(self):
        return self.algorithm in (*CONTAINERS, "http-message-signature")

    def proof(self):
        if self.algorithm == "token":
            return "token"
        if self.algorithm == "jwt":
            bound = [value for value in (self.given.get("claims") or {}).values() if "{body" in str(value) or "{form" in str(value)]
            if not bound and not self.given["signature"].get("body"):
                return "token"
        if self.given.get("covers_body") is not False and all(part.kind != "form-sorted" for part in self.template):
            return "signed-body"
        return "token" if self.algorithm == "http-message-signature" else "signed-fields"

    # One delivery

    def authentic(self, request):
        if self.algorithm == "http-message-signature":
            return message_signatures.authentic(self, request)
        signature = self.given["signature"]
        refusals = []
        for value in grammar.values(request, signature, self.settings):
            try:
                claims = self.claims(request, value)
            except Refused as refused:
                refusals.append(refused)
                continue
            for found in claims:
                try:
                    verdict = self.judged(request, found)
                    if verdict is not None:
                        return verdict
                    refusals.append(Refused("signature_mismatch"))
                except Refused as refused:
                    refusals.append(refused)
        codes = {refused.code for refused in refusals}
        if len(codes) > 1 and codes != {"signature_mismatch", "malformed_signature"}:
            raise Unjudged("which of two faults is told")
        worst = [refused for refused in refusals if refused.code != "malformed_signature"]
        raise (worst or refusals)[0]

    def claims(self, request, value):
        signature = self.given["signature"]
        if self.algorithm in CONTAINERS:
            prefix = signature.get("prefix", "")
            if not value.startswith(prefix) and not signature.get("prefix_optional"):
                raise Refused("malformed_signature")
            return [grammar.Claim([], {}, value.removeprefix(prefix))]
        key = (self.time or {}).get("signature_key")
        return grammar.claims(value, {"encoding": "hex", **signature}, keys.length(self.algorithm, signature.get("form")), key)

    def judged(self, request, claim):
        """The verdict of one claim, or None where no key fits it."""
        request.entries = claim.entries
        if self.algorithm in CONTAINERS:
            return self.judged_token(request, claim.time)
        steps = (lambda: self.signed_time(request, claim.time), lambda: self.signed_id(request), lambda: self.check_patterns(request))
        if len(set(map(fault, steps)) - {None}) > 1:
            raise Unjudged("which of two faults is told")
        time = self.signed_time(request, claim.time)
        id = self.signed_id(request)
        self.check_patterns(request)
        ids = self.key_ids(request, claim)
        if self.borders:
            self.borders.check(Values(request, self.given, time, id).pieces(self.template), time)
        chosen = self.keys_of(ids)
        for url in self.urls(request):
            for key in chosen:
                values = Values(request, self.given, time, id, key.raw, url)
                pieces = values.pieces(self.template)
                self.borders and self.borders.check(pieces, time)
                content = b"".join(piece or b"" for piece in pieces)
                if len(content) <= 128 and any(re.fullmatch(pattern.encode(), content) for pattern in self.told):
                    raise Refused("malformed_signature")
                if any(self.is_right(key, content, one) for one in claim.candidates):
                    return self.verdict(request, key, time, id, values)
        return None

    def is_right(self, key, content, candidate):
        if candidate.key_id is not None and key.id is not None and candidate.key_id != key.id:
            return False
        if (self.given.get("key") or {}).get("paired") and candidate.place != key.index:
            return False
        return key.matches(self.algorithm, content, candidate.raw, self.given["signature"].get("form", "der"))

    def judged_token(self, request, text):
        how = self.given.get("jws") or {}
        payload = None
        if how.get("detached"):
            # The time may stand in the header of the token.
            request.token = jose_header(text)
            jose.Token(text, self.given, b"")
            time, parts = self.signed_time(request, None) if self.time else None, parse(how.get("payload", "{body}"))
            pieces = Values(request, self.given, time, self.signed_id(request)).pieces(parts)
            Borders(parts, self.time, self.tolerance, self.given).check(pieces, time)
            payload = b"".join(piece or b"" for piece in pieces)
        request.token = token = jose.Token(text, self.given, payload)
        if self.algorithm == "jwt":
            # Without claims it is no token, whoever signed it.
            token.claims()
        chosen = [key for key in self.keys_of(self.key_ids(request, None)) if key.fits(token.algorithm)]
        if not chosen:
            raise Refused("unknown_key")
        key = next((key for key in chosen if key.matches(token.algorithm, token.content, token.signature, "raw")), None)
        if key is None:
            return None
        time = self.signed_time(request, None)
        id = self.signed_id(request)
        self.check_patterns(request)
        if self.algorithm == "jwt":
            self.check_validity(token.claims(), request.delivery["now"])
        values = Values(request, self.given, time, id, key.raw)
        self.check_claims(request, values)
        return self.verdict(request, key, time, id, values)

    def key_ids(self, request, claim):
        """Those that the delivery names."""
        by = (self.given.get("key") or {}).get("by")
        if by is None:
            return {None}
        # Entries that name their keys say it, wherever else a name may stand.
        if claim is not None and any(one.key_id for one in claim.candidates):
            return {one.key_id for one in claim.candidates}
        return {request.read(by)}

    def keys_of(self, ids):
        """The keys of these ids; all, where the delivery names none."""
        if ids == {None}:
            return self.keys
        chosen = [key for key in self.keys if key.id in ids or key.id is None]
        if not chosen:
            raise Refused("unknown_key")
        return chosen

    def urls(self, request):
        """Which spellings of the URL are tried: as it was requested, without its port, and with the default one."""
        if self.given.get("url_variants") != "port":
            return [None]
        url = request.url()
        found = re.fullmatch("(https?)://([^/?#]*)(.*)", url, re.DOTALL | re.IGNORECASE)
        if not found:
            return [url]
        scheme, host, rest = found.groups()
        bare = re.sub(":[0-9]*$", "", host)
        return [url, *(f"{scheme}://{one}{rest}" for one in (bare, f"{bare}:{ {'https': 443, 'http': 80}[scheme.lower()] }"))]

    def signed_time(self, request, entry):
        how = self.time
        if how is None:
            return None
        if "signature_key" in how:
            time = entry
        else:
            [kind] = [kind for kind in ("header", "json", "form", "query", "claim", "jws") if kind in how]
            time = request.read(f"{kind}:{how[kind]}")
        if time is None:
            raise Refused("missing_timestamp")
        if how["format"] == "verbatim":
            if not Pattern(how["pattern"]).matches(time):
                raise Refused("malformed_timestamp")
        elif times.millis(time, how["format"]) is None:
            raise Refused("malformed_timestamp")
        return time

    def signed_id(self, request):
        place = self.given.get("id")
        if place is None:
            return None
        id = request.read(place if ":" in place else f"header:{place}")
        if id is None:
            raise Refused("missing_signature")
        if id == "":
            raise Refused("malformed_signature")
        return id

    def check_patterns(self, request):
        for place, pattern in self.patterns.items():
            value = request.read(place)
            if value is not None and not pattern.matches(value):
                raise Refused("malformed_signature")

    # After the signature

    def check_validity(self, claims, now):
        for name, code in (("exp", "timestamp_too_old"), ("nbf", "timestamp_too_new")):
            if name not in claims:
                continue
            if not isinstance(claims[name], json.Number):
                raise Refused("malformed_signature")
            over = now / 1000 - claims[name] if name == "exp" else claims[name] - now / 1000
            leeway = (self.tolerance or 0) / 1000
            if 0 < over <= leeway or (over == 0 and name == "exp"):
                raise Unjudged("a token at the end of its time")
            if over > leeway:
                raise Refused(code)

    def check_claims(self, request, values):
        for name, wanted in (self.given.get("claims") or {}).items():
            told = request.claim(name.removesuffix("?"))
            several = wanted if isinstance(wanted, list) else [wanted]
            if told == [] and name.endswith("?"):
                if any("{body" in one for one in several) and request.bytes:
                    raise Refused("claim_mismatch")
                continue
            if not any(self.is_told(found, one, values) for found in told for one in several):
                raise Refused("claim_mismatch")

    @staticmethod
    def is_told(found, wanted, values):
        """Whether a claim is a template's value. Padding makes no difference in base64url."""
        expected = values.content(parse(wanted)).decode("utf-8", "replace")
        if wanted.endswith("|base64url}"):
            found = found.rstrip("=")
        return found == expected

    def check_expected(self, request, values):
        """What has to be at places: what the record demands, and the receiver's own values."""
        for place, wanted in [*(self.given.get("require") or {}).items(), *(self.given.get("audience") or {}).items()]:
            several = wanted if isinstance(wanted, list) else [wanted]
            told = request.claim(place.removeprefix("claim:")) if place.startswith("claim:") else [request.read(place)]
            if not any(found == values.content(parse(one)).decode("utf-8", "replace") for found in told for one in several):
                raise Refused("claim_mismatch")
        for place, wanted in (self.given.get("match") or {}).items():
            found = request.read(place.removesuffix("?"))
            if found is None and place.endswith("?") and not request.bytes:
                continue
            if found is None or found.encode() != values.content(parse(wanted)):
                raise Refused("claim_mismatch")

    def verdict(self, request, key, time, id, values):
        self.check_expected(request, values)
        is_verbatim = time is not None and self.time["format"] == "verbatim"
        millis = None if time is None or is_verbatim else times.millis(time, self.time["format"])
        self.check_age(millis, request.delivery["now"])
        self.check_body(request)
        return {"index": key.index, "millis": millis, "id": id, "request": request, "proof": self.proof(), "scheme": self}

    def check_age(self, signed, now):
        if signed is None or self.tolerance is None:
            return
        if now - signed > self.tolerance:
            raise Refused("timestamp_too_old")
        if signed - now > self.tolerance:
            raise Refused("timestamp_too_new")

    def check_body(self, request):
        """A body that touches a value, or a digest that could be lengthened, must be whole JSON."""
        if self.borders:
            self.borders.check_body(request.bytes, request.delivery.get("url"))
        kinds = [part.kind for part in self.template]
        if self.algorithm.startswith("digest") and "body" in kinds and "secret" not in kinds[kinds.index("body"):]:
            json.parse(request.bytes)

    def signs(self, place):
        """Whether the signature covers the place: it is in what is signed, or in a body that is. A token's holder is believed what the body says."""
        kind, _, name = place.partition(":")
        if kind in ("claim", "jws", "setting"):
            return True
        if kind in ("json", "form") and self.proof() in ("signed-body", "token"):
            return True
        if self.algorithm == "token" or kind == "json" and not self.reads_what_is_signed():
            return False
        # A filter that makes one of two values signs neither.
        whole = [part for part in self.template if not LOSING & set(part.filters)]
        kinds = {part.kind for part in whole}
        if kind == "query" and kinds & {"url", "query"} or kind == "path" and kinds & {"url", "path", "url-without-query"}:
            return True
        if self.given.get("id") in (place, name) and "id" in kinds or (self.time or {}).get(kind) == name and "timestamp" in kinds:
            return True
        return any(part.kind == "place" and part.name == place for part in whole)

    def reads_what_is_signed(self):
        """Whether events are read from the JSON that the template's paths are of."""
        items, read = self.given.get("items"), self.envelope.get("items")
        if (self.given.get("format") or self.envelope.get("format", "json")) != "json":
            return False
        return read in (None, items) and (items is None or read is not None and "body" not in self.given)


def jose_header(text):
    class Header:
        header = jose.object_of(text.split(".")[0])
    return Header


def fault(step):
    """The code that a step is refused with, or None."""
    try:
        step()
    except Refused as refused:
        return refused.code
    return None


def documented(time):
    seconds = (time or {}).get("tolerance_s")
    return None if seconds is None else seconds * 1000


def check_time(time):
    """A text of any kind is pinned by its pattern, in which no body could begin."""
    is_verbatim = (time or {}).get("format") == "verbatim"
    if is_verbatim != ((time or {}).get("pattern") is not None):
        raise Refused("invalid_option")
    if is_verbatim and Pattern(time["pattern"]).characters() & set('{["' + " \t\r\n"):
        raise Refused("invalid_option")


UNMEANT = ("", "...", "\u2026", "undefined", "null", "None", "[object Object]")


def check_settings(record, given):
    """What the receiver has set: nothing that the record doesn't know, and each as the record says it looks."""
    declared = record.get("settings") or {}
    used = {split(place)[1] for place in needed(record)} | set(asked(record))
    for name, value in given.items():
        pattern, values = declared.get(name, {}).get("pattern"), declared.get(name, {}).get("values")
        if name not in declared and name not in used or value.strip() in UNMEANT or pattern is not None and not Pattern(pattern).matches(value) or values and value not in values:
            raise Refused("invalid_option")


def asked(record):
    """The settings that challenges ask for by name."""
    for how in record.get("challenges") or []:
        if "verify_token" in how:
            yield how["verify_token"]["setting"] if isinstance(how["verify_token"], dict) else "verify_token"


def check_key_source(scheme):
    """Https, and where not the record alone says where, a host and a path of the record's. What is public is no secret."""
    source = scheme.get("key_source")
    if source is None:
        return
    for pattern in [*source.get("hosts", []), *source.get("paths", [])]:
        Pattern(pattern)
    if {name for name in ("list", "id", "key") if name in source} != ({"list", "id", "key"} if source["kind"] == "key-list" else set()):
        raise Refused("invalid_option")
    is_open = source["kind"] == "openid" or re.search(r"\{(?!setting:)", source["url"])
    if keys.is_shared(scheme) or is_open and not (source.get("hosts") and source.get("paths")):
        raise Refused("invalid_option")


def needed(scheme):
    """The settings that the scheme asks for."""
    for found in re.findall(r"setting:[A-Za-z0-9_-]+", repr(scheme)):
        yield found


