class UsageError(Exception):
    """What was typed can't be done: the message says what to type."""
