"""What the flags mean: flag -> its note, as the vector files carry it."""


def runner(description):
    return {"kind": "runner", "description": description}


def source(description):
    return {"kind": "source", "description": description}


def trap(description, effect, *seen):
    return {"kind": "trap", "description": description, "effect": effect, "seen": list(seen)}


GITHUB = "https://github.com/"

NOTES = {
    "dynamic": runner("A value of a type that a statically typed language cannot pass. Skip the case there."),
    "off_wire": runner("A header value that HTTP cannot carry: a newline, NUL, characters beyond ASCII. Pass it to the function, "
                       "not through a server or a Headers object."),
    "large": runner("A header of 64 KiB, or a body of 100 KB to 1 MiB: it may exceed a server's own limits."),
    "documented": source("A payload of the platform's documentation."),
    "published": source("A vector of another project, named in the comment."),

    "body_lost": trap(
        "The body was read before it reached verification, so that an empty one is verified.",
        "Every genuine delivery is refused, and the secret gets the blame.",
        GITHUB + "stripe/stripe-node/issues/341", GITHUB + "octokit/webhooks.js/issues/1081"),
    "body_parsed": trap(
        "The caller passes the parsed body in place of its bytes.",
        "What was signed is gone. A library that writes the value again verifies other bytes than were signed.",
        GITHUB + "stripe/stripe-node/issues/356", "the documentation of Tusky and ThunderStack: req.body in the handler"),
    "reserialized": trap(
        "The body was parsed and written again: JSON.stringify(req.body), json.dumps(request.json).",
        "Blanks, escapes and numbers change, and genuine deliveries are refused, some of them or all.",
        GITHUB + "octokit/webhooks.js/issues/71", GITHUB + "probot/smee-client/issues/325",
        "the documentation of ThunderStack: JSON.stringify(request.body)"),
    "body_recoded": trap(
        "A gateway or a proxy changed the bytes: base64, line ends.",
        "Every genuine delivery is refused until the body is what the sender wrote.",
        GITHUB + "slackapi/bolt-js/issues/971"),
    "body_as_text": trap(
        "A body that is not UTF-8, where a library decodes before it verifies.",
        "The language's own error in place of a refusal, so that anybody can cause a 500; or other bytes than were signed.",
        GITHUB + "octokit/webhooks.js/issues/1155", GITHUB + "github/docs/issues/3567"),
    "bom_dropped": trap(
        "A byte order mark, which TextDecoder and Response.text() drop.",
        "What is verified is not what was signed: genuine deliveries are refused, or three bytes go unverified.",
        "https://encoding.spec.whatwg.org/#dom-textdecoder-ignorebom"),
    "unicode_normalized": trap(
        "Text in another normal form than the sender's: the same to a reader, other bytes.",
        "Genuine deliveries are refused, only those with accents.",
        "https://www.unicode.org/reports/tr15/"),
    "replace_pattern": trap(
        "The signed content is built by replace(), and the body holds $& or a word of the template.",
        "The signed content is another one: genuine deliveries are refused, and a sender can shape what is verified.",
        GITHUB + "tt-a1i/archify/issues/2", GITHUB + "mdn/interactive-examples/pull/525"),
    "prototype_key": trap(
        "A name that every JavaScript object inherits: __proto__, constructor, toString.",
        "A lookup finds what nobody configured, or a payload changes every object of the process.",
        "CVE-2019-10744 (lodash)", "CVE-2018-3728 (hoek)"),
    "duplicate_key": trap(
        "A key of the envelope twice. Parsers disagree on which one counts.",
        "One program checks the first value, the next one acts on the second.",
        "CVE-2017-12635 (CouchDB)", "RFC 8259, section 4"),
    "deep_nesting": trap(
        "JSON that nests deeper than a recursive parser's stack.",
        "The process ends, or the language's own error becomes a 500. The body must be signed, so only the sender can do it.",
        "CVE-2020-36518 (jackson-databind)"),
    "lenient_json": trap(
        "Text that one parser or another takes for JSON: NaN, trailing commas, single quotes, broken UTF-8.",
        "The same delivery is an event in one language and an error in the next.",
        "Python's json module: \"it also understands NaN, Infinity, and -Infinity\"", "https://json5.org"),

    "empty_secret": trap(
        "No secret: an environment variable that isn't set, or is empty.",
        "Anybody can sign, because an empty key is a key to HMAC.",
        GITHUB + "librefang/librefang/issues/3492", GITHUB + "corsairdev/corsair/issues/712"),
    "secret_decoding": trap(
        "The secret used as another key: its prefix cut off or kept, base64 decoded or not, against the platform's rule.",
        "Every genuine delivery is refused. A lenient decoder makes a short key, or none, of a damaged secret.",
        GITHUB + "standard-webhooks/standard-webhooks/issues/235", GITHUB + "openai/openai-node/pull/1887"),

    "string_comparison": trap(
        "The signature compared as text with the one computed.",
        "Digits in upper case are refused; and === tells by its time how many characters were right.",
        "the documentation of Tusky: signature === expected"),
    "length_exception": trap(
        "A signature of another length, on which timingSafeEqual throws.",
        "Anybody can cause a 500 in place of the refusal, or end the process.",
        GITHUB + "inkbox-ai/inkbox/pull/178", "the documentation of Filedgr, Tuteliq and Tectra"),
    "lenient_hex": trap(
        "Digits with something between or behind them, where a decoder stops or skips.",
        "One signature has many spellings, two runtimes disagree, and a comparison of shortened buffers may throw or pass.",
        GITHUB + "Infisical/infisical/pull/6127", "the documentation of Filedgr: Buffer.from(signature, 'hex')"),
    "lenient_base64": trap(
        "Base64 that strict decoders refuse: unused bits set, characters beyond the alphabet.",
        "One signature has many spellings, which two runtimes judge differently.",
        "RFC 4648, sections 3.3 and 3.5", GITHUB + "openai/openai-node/pull/1887"),
    "stray_exception": trap(
        "A header without the separator that the parser expects.",
        "The language's own error, and so a 500 that anybody can cause, in place of the refusal.",
        GITHUB + "octokit/webhooks-methods.js/issues/80"),
    "key_from_delivery": trap(
        "A key that the delivery itself brings: `jwk`, `x5c`, or an address of one.",
        "Whoever makes a key signs whatever they like.",
        "CVE-2018-0114", "RFC 7515, section 10.12 and appendix D"),
    "uncovered": trap(
        "A signature that the sender made over less than it should: without the body's digest, the method or the URL.",
        "Whoever has any signed message of the sender puts another body, or another address, to it.",
        "RFC 9421, sections 3.2.1 and 7.2.1"),
    "digest_list": trap(
        "A list of digests of which the receiver takes the first, the last, or one that it doesn't know.",
        "A body goes with a digest that nobody compared.",
        "RFC 9530, section 6.6"),
    "algorithm_confusion": trap(
        "The right bytes under another algorithm or version than the scheme's.",
        "Where the sender chooses the algorithm, a public key serves as an HMAC secret, or a weaker version is enough.",
        "CVE-2015-9235 (jsonwebtoken)", "the documentation of Stripe: ignore all schemes that aren't v1"),
    "other_digest": trap(
        "A digest of the same length, computed another way: without a key, the arguments swapped, another hash.",
        "A receiver that computes it so accepts what anybody can compute, or nothing.",
        GITHUB + "bkad/prat/issues/55"),
    "length_extension": trap(
        "A hash of the secret and a body, carried on over more bytes.",
        "Whoever has one signature makes others, of longer bodies, without the secret.",
        "Flickr's API signatures, 2009"),
    "psychic_signature": trap(
        "A signature whose numbers are zero.",
        "Libraries that didn't look took it for the signature of anything, under any key.",
        "CVE-2022-21449 (Java)"),
    "lenient_der": trap(
        "A signature in DER with bytes too much, in another order of bits, or in BER.",
        "One signature has many spellings, which two runtimes judge differently.",
        "CVE-2014-8275 (OpenSSL)", "CVE-2020-14966 (jsrsasign)"),
    "malleable_signature": trap(
        "A signature of Ed25519 with the group's order added to its number.",
        "One signature has two spellings, which two runtimes judge differently.",
        "RFC 8032, section 8.4"),
    "small_order": trap(
        "A point of small order in a key or a signature, or another spelling of one.",
        "Under such a key a signature fits many bodies, or all; and libraries disagree about it.",
        "https://eprint.iacr.org/2020/1244"),
    "rsa_same_number": trap(
        "Other bytes for the same number: a leading zero left out, or the modulus added.",
        "One signature has many spellings, which two runtimes judge differently.",
        "RFC 8017, section 8.2.2"),
    "shifted_border": trap(
        "The signed text is the same, but what its parts are is another reading: the id ends elsewhere.",
        "One genuine signature serves for another id, another time or another body.",
        GITHUB + "cloudflare/cloudflare-docs/pull/3277", GITHUB + "microsoft/agent-governance-toolkit/pull/3508"),

    "unmeant_secret": trap(
        "A secret that nobody means: a variable that isn't set, a placeholder, a key of another kind.",
        "Everybody knows it, and signs whatever they like.",
        "version 0.1 of hookseal took each of them"),

    "lenient_time": trap(
        "A time that a lenient number parser reads: a tail, an exponent, a sign, other digits, a word.",
        "A word becomes NaN, and every comparison with NaN is false: the delivery never grows old.",
        GITHUB + "TheMorpheus407/the-dmz/issues/2088", GITHUB + "novuhq/novu/pull/11120"),
    "falsy_zero": trap(
        "A tolerance of 0, which a test for truth or for more than zero takes for none given.",
        "The strictest setting silently means the default, or off.",
        GITHUB + "stripe/stripe-php/issues/657"),

    "repeated_header": trap(
        "The header twice, each in a line of its own.",
        "A proxy checks one, the application takes the other.",
        "RFC 9110, section 5.3"),
    "joined_header": trap(
        "The header twice, joined with a comma by a server, or a list with its time twice.",
        "Which half counts is up to the parser, so that two programs see two signatures.",
        "RFC 9110, section 5.2", "Node.js: http message.headers joins repeats with a comma"),
    "unsigned_header": trap(
        "A header beside the signature that is not signed: a delivery id, a type, a time.",
        "Whoever replays a delivery changes it: the same event is handled again, as another type, or as a fresh one.",
        GITHUB + "prathamdby/pr-agent/issues/476", GITHUB + "2witstudios/PageSpace/pull/2199"),
}
