"""A store in DynamoDB, for several processes."""

from __future__ import annotations

import math
import os
import time
from typing import Any, Dict, Optional

from hookseal.idempotency import Claim, RetainingStore
from hookseal.option_checks import object_option, text_option
from hookseal.stores.key_hash import key_hash
from hookseal.stores.late_claims import give_back

# None of these names is one of DynamoDB's reserved words.
_HOLD = "SET claimed_by = :token, done = :done, expires = :expires, delete_after = :delete_after"
_IS_HELD = "claimed_by = :token AND done = :done"


class DynamoDBStore(RetainingStore):
    """A store in a table of DynamoDB, for several processes, over your own `boto3.client("dynamodb")`: one item an
    event, each step one conditional write. Times are those of the processes' clocks.

    table: the table's name; its key is `event`, a string. The guide shows how it is created.
    retention: seconds a handled event is remembered. Default: as for MemoryStore.
    """

    fingerprints = True

    def __init__(self, client: Any, *, table: str = "hookseal_events", retention: Optional[float] = None) -> None:
        super().__init__(retention)
        methods = ["get_item", "update_item", "delete_item"]
        object_option("client", client, 'boto3.client("dynamodb")', methods)
        self._client = client
        self._table = text_option("table", table)

    def claim(self, key: str, ttl: float) -> Claim:
        token = os.urandom(16).hex()
        # The client may ask again where the answer was lost: its own claim is no other's.
        condition = f"attribute_not_exists(event) OR expires <= :now OR ({_IS_HELD})"
        values = {":now": _millis(0), **_held(token, False, ttl)}
        try:
            if self._update(key, f"{_HOLD} REMOVE fingerprint", condition, values):
                return Claim("claimed", token)
            return self._state_of(key)
        except BaseException:
            # DynamoDB may have got it all the same, and nobody would be at work on the event.
            give_back(lambda: self.release(key, token), ttl)
            raise

    def commit(self, key: str, token: str, fingerprint: Optional[str] = None) -> bool:
        update, values = _HOLD, _held(token, True, self.retention)
        if fingerprint is not None:
            update, values = f"{_HOLD}, fingerprint = :fingerprint", {**values, ":fingerprint": {"S": fingerprint}}
        # A claim that expired and that nobody took is still good for this: the work was done.
        return self._update(key, update, "attribute_not_exists(event) OR claimed_by = :token", values)

    def renew(self, key: str, token: str, ttl: float) -> bool:
        return self._update(key, _HOLD, f"attribute_not_exists(event) OR ({_IS_HELD})", _held(token, False, ttl))

    def release(self, key: str, token: str) -> None:
        values = {":token": {"S": token}, ":done": {"BOOL": False}}
        self._write(self._client.delete_item, key, ConditionExpression=_IS_HELD, ExpressionAttributeValues=values)

    def _state_of(self, key: str) -> Claim:
        """What an item says of an event; of none, another has just taken or released it."""
        item = self._client.get_item(**self._item(key), ConsistentRead=True).get("Item", {})
        if not item.get("done", {}).get("BOOL"):
            return Claim("in_progress")
        return Claim("done", fingerprint=item.get("fingerprint", {}).get("S"))

    def _update(self, key: str, update: str, condition: str, values: Dict[str, Any]) -> bool:
        given = {"UpdateExpression": update, "ConditionExpression": condition, "ExpressionAttributeValues": values}
        return self._write(self._client.update_item, key, **given)

    def _write(self, method: Any, key: str, **given: Any) -> bool:
        """Returns whether the condition held."""
        try:
            method(**self._item(key), **given)
            return True
        except self._client.exceptions.ConditionalCheckFailedException:
            return False

    def _item(self, key: str) -> Dict[str, Any]:
        """Under its key's hash, because keys are text of any length."""
        return {"TableName": self._table, "Key": {"event": {"S": key_hash(key)}}}


def _held(token: str, done: bool, seconds: float) -> Dict[str, Any]:
    """What an item says: whose it is, in what state, and how long: by `expires`, and for DynamoDB's own Time to Live in
    seconds."""
    delete_after = {"N": str(math.ceil(time.time() + seconds))}
    return {":token": {"S": token}, ":done": {"BOOL": done}, ":expires": _millis(seconds), ":delete_after": delete_after}


def _millis(seconds: float) -> Dict[str, str]:
    """So many seconds from now."""
    return {"N": str(round((time.time() + seconds) * 1000))}
