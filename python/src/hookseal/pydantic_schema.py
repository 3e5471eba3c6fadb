"""How pydantic reads and writes events, where it is installed."""

from __future__ import annotations

from typing import Any

from hookseal.errors import WebhookConfigError


def event_schema(event: Any, source: Any) -> Any:
    """event: the class. source: as it was annotated, maybe with its type and data: those are for type checkers."""
    from pydantic_core import core_schema

    def read(value: Any) -> Any:
        try:
            return event.from_dict(value)
        except WebhookConfigError as error:
            raise ValueError(str(error)) from None

    from_dict = core_schema.no_info_after_validator_function(read, core_schema.dict_schema())
    return core_schema.json_or_python_schema(
        json_schema=from_dict,
        python_schema=core_schema.union_schema([core_schema.is_instance_schema(event), from_dict]),
        serialization=core_schema.plain_serializer_function_ser_schema(
            lambda value: value.to_dict(), return_schema=core_schema.dict_schema(), when_used="always"
        ),
    )
