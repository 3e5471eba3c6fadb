"""The verdict on a delivery, and which platform it is of."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Union

import hookseal
from hookseal import Explanation, Webhook, WebhookConfigError, WebhookVerificationError
from hookseal.command_line.arguments import Arguments
from hookseal.command_line.delivery import Delivery, Headers, header_of
from hookseal.command_line.fetched_keys import key_source_of
from hookseal.command_line.options import webhook_options
from hookseal.command_line.platform import Platform, all_about, platform_of
from hookseal.command_line.secrets import Secrets, secrets_at_hand, secrets_of, with_secret
from hookseal.command_line.usage_error import UsageError


class Judge(NamedTuple):
    """A platform, and the secrets to judge with."""

    platform: Platform
    secrets: Secrets
    with_keys: Union[Webhook[Any], WebhookVerificationError, None] = None
    """With the keys that were fetched, or why the delivery says of none where they are."""


def judge_for(given: Arguments, delivery: Delivery) -> Judge:
    """The platform that was named, or else the one that the headers name."""
    named = given.text("provider") or "auto"
    platform = by_headers(given, delivery) if named == "auto" else platform_of(named)
    if platform is None:
        raise UsageError(no_signature())
    source = key_source_of(given, platform)
    if source is None:
        return Judge(platform, secrets_of(given, platform))
    try:
        return Judge(platform, [], source.webhook_for(delivery.body, delivery.headers, **_received(given, delivery)))
    except WebhookVerificationError as error:  # it names an address that isn't the platform's, or none
        return Judge(platform, [], error)


def by_headers(given: Arguments, delivery: Delivery) -> Optional[Platform]:
    """Of the platforms whose headers are there, the one whose secret verifies; else one that has a secret; else the one that
    a header names, or the only one; None if there is none."""
    ids = candidates(delivery.headers)
    verdicts: Dict[str, Platform] = {}
    for platform in map(platform_of, ids):
        secrets = secrets_at_hand(given, platform)
        if secrets is not None:
            verdicts.setdefault(_signature_verdict(given, Judge(platform, secrets), delivery), platform)
    # What is no secret of a platform's judges nothing.
    for found in ("right", "wrong", "not judged"):
        if found in verdicts:
            return verdicts[found]
    if len(ids) > 1 and not _is_named(ids[0], delivery.headers):
        some = f"{', '.join(ids[:8])} and {len(ids) - 8} more" if len(ids) > 8 else ", ".join(ids)
        raise UsageError(f"its headers are those of {some}. Say which it is: --provider {ids[0]}")
    return platform_of(ids[0]) if ids else None


def no_signature() -> str:
    """What to type where no header names a platform."""
    named = " or ".join(sorted(with_secret())[:3]) or "PLATFORM"
    return f"no header of it is the signature of a platform. Say which it is: --provider {named}. hookseal providers lists them"


def candidates(headers: Headers) -> List[str]:
    """The platforms whose signature's header is there, and that name most of the headers; those first whose name is in one."""

    def count(names: List[str]) -> int:
        return sum(header_of(headers, name) is not None for name in names)

    scored = {
        about["id"]: count(about["signature_headers"]) + count(about["headers"])
        for about in all_about()
        if count(about["signature_headers"]) > 0
    }
    best = max(scored.values(), default=0)
    ids = [id for id, score in scored.items() if score == best]
    # GitBucket sends GitHub's headers.
    return sorted(ids, key=lambda id: not _is_named(id, headers))


def _is_named(id: str, headers: Headers) -> bool:
    """Whether a platform's name is in a header's."""
    return any(id in name.lower() for name, _ in headers)


def _signature_verdict(given: Arguments, judge: Judge, delivery: Delivery) -> str:
    try:
        webhook = Webhook(judge.platform.record, judge.secrets, **webhook_options(given))
        webhook.verify_signature(delivery.body, delivery.headers, **_received(given, delivery))
    except WebhookVerificationError:
        return "wrong"
    except WebhookConfigError:
        return "not judged"
    return "right"


def _received(given: Arguments, delivery: Delivery) -> Dict[str, Any]:
    return {"now": given.time("now") or delivery.received, "url": delivery.url, "method": delivery.method}


def verdict(given: Arguments, judge: Judge, delivery: Delivery) -> Union[List[Any], WebhookVerificationError]:
    """The events of a delivery, or why it is refused."""
    if isinstance(judge.with_keys, WebhookVerificationError):
        return judge.with_keys
    webhook = judge.with_keys or Webhook(judge.platform.record, judge.secrets, **webhook_options(given))
    received = _received(given, delivery)
    try:
        if judge.platform.record.get("envelope", {}).get("items"):
            return list(webhook.verify_all(delivery.body, delivery.headers, **received))
        return [webhook.verify(delivery.body, delivery.headers, **received)]
    except WebhookVerificationError as error:
        return error


class WithoutKeys(NamedTuple):
    """As an Explanation, where the delivery says of no address of the platform's."""

    verdict: str
    steps: List[Any]
    findings: List[Any] = []


class KeyStep(NamedTuple):
    """As a Step."""

    found: str
    name: str = "secret"
    expected: str = "an address of the platform's, where its keys are"
    passed: bool = False


def explanation(given: Arguments, judge: Judge, delivery: Delivery) -> Union[Explanation, WithoutKeys]:
    """Why a delivery is refused, even where the secret is no secret."""
    if isinstance(judge.with_keys, WebhookVerificationError):
        return WithoutKeys(judge.with_keys.code, [KeyStep(str(judge.with_keys))])
    received = _received(given, delivery)
    try:
        webhook = judge.with_keys or Webhook(judge.platform.record, judge.secrets, **webhook_options(given))
    except WebhookConfigError as error:
        if error.code not in ("invalid_secret", "invalid_key"):
            raise
        return hookseal.explain(judge.platform.record, judge.secrets, delivery.body, delivery.headers, **received)
    return webhook.explain(delivery.body, delivery.headers, **received)
