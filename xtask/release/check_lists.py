"""Whether the lists of what is compiled in are CycloneDX, strictly.  python check_lists.py FILE..."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

validator = JsonStrictValidator(SchemaVersion.V1_6)
wrong = {file: error for file in sys.argv[1:] if (error := validator.validate_str(Path(file).read_text(encoding="utf-8")))}
for file, error in wrong.items():
    print(f"{file}: {error}")
sys.exit(1 if wrong else 0)
