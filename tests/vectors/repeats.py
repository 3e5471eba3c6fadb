"""What is repeated in a vector: a long body or header, of which the file has a part."""

import base64


def in_full(case):
    """The case with what is repeated in it written out."""
    body, header = case.get("body_repeat"), case.get("header_repeat")
    rest = {name: value for name, value in case.items() if name not in ("body_repeat", "header_repeat")}
    if body:
        rest["body_b64"] = base64.b64encode(repeated(base64.b64decode(case["body_b64"]), body)).decode()
    if header:
        rest["headers"] = [[name, repeated(value, header) if name == header["header"] else value] for name, value in case["headers"]]
    return rest


def repeated(text, repeat):
    return text[: repeat["from"]] + text[repeat["from"] : repeat["to"]] * repeat["times"] + text[repeat["to"] :]
