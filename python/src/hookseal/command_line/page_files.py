"""The files of the page, as they are installed: its own, and the core that runs in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple, Optional

from hookseal import provider, providers
from hookseal.command_line.output import one_line_json
from hookseal.command_line.platform import PLATFORMS, all_about

FOLDER = Path(__file__).parent / "page-files"
"""`cargo xtask build` writes it. A build by other means lacks it."""

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".jsonl": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
}

_PLACES = {
    "/": FOLDER / "index.html",
    "/page.css": FOLDER / "page.css",
    "/page.js": FOLDER / "page.js",
    "/icon.svg": FOLDER / "icon.svg",
    "/platforms.jsonl": PLATFORMS,
    # One module serves as both: it has all that the base has.
    "/base_bg.wasm": FOLDER / "keys_bg.wasm",
    "/keys_bg.wasm": FOLDER / "keys_bg.wasm",
}


class PageFile(NamedTuple):
    type: str
    content: bytes


def has_page() -> bool:
    return FOLDER.is_dir()


def page_file(path: str) -> Optional[PageFile]:
    """A file of the page by its path; None for any other path."""
    if path == "/platforms.js":
        return PageFile(_TYPES[".js"], _platforms().encode())
    place = _PLACES.get(path)
    if place is None:
        return None
    content = place.read_bytes()
    if path == "/":
        # The same page is a folder of its own, where nothing arrives.
        content = content.replace(b'data-home="folder"', b'data-home="listen"')
    return PageFile(_TYPES[place.suffix], content)


def _platforms() -> str:
    """The records that the extension holds, as npm's platforms.js has them."""
    records = "".join(f"{one_line_json(provider(id))}\n" for id in providers())
    named = [(about["id"], header) for about in all_about() for header in about["signature_headers"]]
    headers = "".join(f"{id} {header}\n" for id, header in named if header != "Authorization")
    exports = {"records": records, "events": "", "knownHeaders": headers}
    return "".join(f"export const {name} = {json.dumps(text)};\n" for name, text in exports.items())
