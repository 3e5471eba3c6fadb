"""Prints the versions of Python that the targets need and this machine lacks."""

from environments import Failed, find_python
from targets import PYTHONS

for version in PYTHONS:
    try:
        find_python(version)
    except Failed:
        print(version)
