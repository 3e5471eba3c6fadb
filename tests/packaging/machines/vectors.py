"""Every vector once, with the body as bytes and the headers as pairs. The conformance tests hold both in every way that
Python has, which takes hours where the processor is emulated.

    python vectors.py REPOSITORY
"""

import sys
from pathlib import Path

sys.path.append(str(Path(sys.argv[1]) / "tests/conformance"))

from test_python import bodies, header_holders, load, ordered, verdict

done, wrong = 0, []
for parameter in load():
    case = parameter.values[0]
    body, headers = next(iter(bodies(case).values())), next(iter(header_holders(case).values()))
    found, _ = verdict(case, body, headers)
    if ordered(found) != ordered(case["expect"]):
        wrong.append(f"{parameter.id}: {found} for {case['expect']}")
    done += 1
print(*wrong, f"{done - len(wrong)} of {done} vectors", sep="\n")
sys.exit(1 if wrong or not done else 0)
