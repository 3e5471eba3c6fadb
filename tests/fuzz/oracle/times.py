"""How times are written: digits alone, or RFC 3339, from year 1 to 9999 in UTC."""

import re
from datetime import datetime, timedelta, timezone

from .words import Unjudged

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
FIRST_SECOND = -62_135_596_800
LAST_SECOND = 253_402_300_799
FOUR_CENTURIES = timedelta(days=146_097)

RFC3339 = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})(.)([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(?:([Zz])|([+-])([0-9]{2}):([0-9]{2}))",
    re.DOTALL,
)


HTTP_DATE = re.compile("(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT")


def millis(text, format):
    """Milliseconds since 1970; None where the text isn't such a time."""
    if format == "rfc3339":
        return rfc3339(text)
    if format == "rfc3339-utc":
        return rfc3339(text) if re.search("([Zz]|[+-][0-9]{2}:[0-9]{2})$", text[10:]) else rfc3339(text + "Z")
    if format == "http-date":
        return http_date(text)
    # A time has one spelling: a digit in front that changes nothing could move a border.
    if not re.fullmatch("0|[1-9][0-9]*", text, re.ASCII) or len(text) > 20:
        return None
    number = int(text) if format == "unix-ms" else int(text) * 1000
    return number if number // 1000 <= LAST_SECOND else None


def http_date(text):
    if not HTTP_DATE.fullmatch(text):
        return None
    try:
        moment = datetime.strptime(text, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    if moment.strftime("%a") != text[:3] or moment < EPOCH:
        return None
    return (moment - EPOCH) // timedelta(milliseconds=1)


def rfc3339(text):
    found = RFC3339.fullmatch(text)
    if not found:
        return None
    year, month, day, separator, hour, minute, second, fraction, _, sign, offset_hour, offset_minute = found.groups()
    if ord(separator) > 127:
        return None
    if separator not in "Tt ":
        raise Unjudged("an unusual character between date and time")
    if second == "60":
        raise Unjudged("a leap second")
    offset = timedelta(hours=int(offset_hour or 0), minutes=int(offset_minute or 0))
    if int(offset_hour or 0) > 23 or int(offset_minute or 0) > 59:
        return None
    # Python has no year 0; the calendar repeats after 400.
    shift = FOUR_CENTURIES if year == "0000" else timedelta(0)
    try:
        local = datetime(int(year) or 400, int(month), int(day), int(hour), int(minute), int(second), tzinfo=timezone.utc)
    except ValueError:
        return None
    since = local - EPOCH - shift + (offset if sign == "-" else -offset)
    if not FIRST_SECOND <= since // timedelta(seconds=1) <= LAST_SECOND:
        return None
    return since // timedelta(milliseconds=1) + int(((fraction or "") + "000")[:3])


def written(moment, format):
    """As a sender writes a time of so many milliseconds."""
    if format == "unix":
        return str(moment // 1000)
    if format == "unix-ms":
        return str(moment)
    if format == "http-date":
        return (EPOCH + timedelta(seconds=moment // 1000)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    return (EPOCH + timedelta(seconds=moment // 1000)).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")
