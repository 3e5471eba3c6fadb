"""What a caller counts by: JUnit's XML, in the file that HOOKSEAL_REPORT names."""

import os
from xml.etree.ElementTree import Element, ElementTree, SubElement, parse


class Report:
    def __init__(self):
        self.root = Element("testsuites")

    def add(self, name, failure=None, from_pytest=None):
        """A target: the tests that pytest reported, or the target itself where it runs none or fails as a whole."""
        tested = from_pytest is not None and from_pytest.exists()
        suites = parse(from_pytest).getroot().findall("testsuite") if tested else []
        self.root.extend(suites)
        known = any(suite.find(f".//{tag}") is not None for suite in suites for tag in ("failure", "error"))
        if suites and (known or not failure):
            return
        case = SubElement(SubElement(self.root, "testsuite", name=name), "testcase", name="the target itself")
        if failure:
            SubElement(case, "failure", message=printable(failure))

    def write(self):
        path = os.environ.get("HOOKSEAL_REPORT")
        if path:
            ElementTree(self.root).write(path, encoding="utf-8")


def printable(text):
    """XML has no way to write most control characters."""
    return "".join(character if character.isprintable() or character in "\n\t" else "?" for character in text)
