"""The memory of this process."""


def kilobytes():
    """What is resident now; 0 where the system doesn't say."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))
    except OSError:
        return 0
