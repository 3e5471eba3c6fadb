"""`python -m hookseal`."""

import sys

from hookseal.command_line.main import main

sys.exit(main())
