"""Why deliveries are refused, for the log of a receiver that is told to explain."""

from __future__ import annotations

from typing import Any, Dict

from hookseal.endpoint import Endpoint
from hookseal.result_log import ResultLog
from hookseal.steps import Step, Steps
from hookseal.token_bucket import TokenBucket

_MOST_FINDINGS = 3


class ExplainedRefusals:
    """Three at once, and three a minute, because it is a lot of work."""

    def __init__(self, log: ResultLog) -> None:
        self._log = log
        self._limit = TokenBucket(3, 20)

    def explain(self, endpoint: Endpoint, body: bytes, headers: Any, received: Dict[str, Any]) -> Steps[None]:
        explain = endpoint.explain
        if explain is None or not self._limit.take():
            return
        try:
            explanation: Any = yield Step(lambda: explain(body, headers, **received), blocks=True)
            for finding in explanation.findings[:_MOST_FINDINGS]:
                self._log.finding(finding, endpoint.provider)
        except Exception as error:
            self._log.error(error, None, None, endpoint.provider, None)
