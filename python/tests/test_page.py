"""What the page of `python -m hookseal listen` is served from."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hookseal.command_line.page_files import page_file

PLATFORMS = Path(__file__).parents[2] / "npm/src/platforms.js"


def exported(script):
    """Text by its name, of a script that exports nothing else."""
    return {name: json.loads(text) for name, text in re.findall(r"^export const (\w+) = (.*);$", script, re.MULTILINE)}


def test_the_platforms_are_those_of_javascript():
    served = exported(page_file("/platforms.js").content.decode())
    records, events, headers = PLATFORMS.read_text().split("`")[1::2]
    assert served["knownHeaders"].split() == headers.split()
    lines = served["records"].splitlines()
    assert [json.loads(line)["id"] for line in lines] == [json.loads(line)["id"] for line in records.splitlines()]
    # The core finds a line by what it begins with.
    assert all(line.startswith(f'{{"id":"{json.loads(line)["id"]}",') for line in lines)
    types = {record["id"]: list(record["events"]) for record in map(json.loads, events.splitlines())}
    assert types == {record["id"]: list(record["events"]) for record in map(json.loads, lines) if "events" in record}


@pytest.mark.parametrize("path", ["/../page.py", "/page.py", "/%2e%2e/page.py", "//etc/passwd", "/index.html", "/page-files/page.js", ""])
def test_nothing_else_is_served(path):
    assert page_file(path) is None


def test_a_build_without_a_page_says_so():
    program = """
from pathlib import Path
from hookseal.command_line import main, page_files
page_files.FOLDER = Path("nowhere")
main()
"""
    command = [sys.executable, "-c", program, "listen", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as listener:
        assert listener.stdout.readline().startswith("listening at http://127.0.0.1:")
        assert listener.stdout.readline() == "this build has no page: the wheels of a release have it\n"
        listener.kill()


def test_other_verbs_do_not_load_it():
    program = "import sys, hookseal.command_line; print('hookseal.command_line.page' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program], text=True) == "False\n"
