# Written by `cargo xtask types` from providers/: change it there.
"""The documented events and their payloads.

For type checkers: at run time data is what `json.loads` returns.
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Union

from hookseal._hookseal import Event
from hookseal.payloads import (
    FiledgrVaultCreated as FiledgrVaultCreated,
    FiledgrVaultDataUpdated as FiledgrVaultDataUpdated,
    FiledgrVaultPermissionChanged as FiledgrVaultPermissionChanged,
    FiledgrVaultVerificationComplete as FiledgrVaultVerificationComplete,
    FiledgrStreamDataReceived as FiledgrStreamDataReceived,
    FiledgrStreamAlertTriggered as FiledgrStreamAlertTriggered,
    FiledgrVaultAccessed as FiledgrVaultAccessed,
    SlackInnerEvent as SlackInnerEvent,
    TectraKeyedSigner as TectraKeyedSigner,
    TectraContentSigned as TectraContentSigned,
    TectraBatchAnchored as TectraBatchAnchored,
    TectraCheck as TectraCheck,
    TectraChecks as TectraChecks,
    TectraSigner as TectraSigner,
    TectraContentVerified as TectraContentVerified,
    ThunderstackNodeStatus as ThunderstackNodeStatus,
    ThunderstackNodeStatusUpdated as ThunderstackNodeStatusUpdated,
    TuskyFile as TuskyFile,
    TuskyFileError as TuskyFileError,
    TuteliqSafetyAlert as TuteliqSafetyAlert,
)

# An event of aws-sns, by its `type`.
AwsSnsEvent = Union[
    Event[Literal["Notification"], str],
    Event[Literal["SubscriptionConfirmation"], str],
    Event[Literal["UnsubscribeConfirmation"], str],
]

# An event of blockfrost, by its `type`.
BlockfrostEvent = Union[
    Event[Literal["block"], Dict[str, Any]],
    Event[Literal["transaction"], List[Dict[str, Any]]],
    Event[Literal["epoch"], Dict[str, Any]],
    Event[Literal["delegation"], List[Dict[str, Any]]],
]

# An event of filedgr, by its `type`.
FiledgrEvent = Union[
    Event[Literal["vault.created"], FiledgrVaultCreated],
    Event[Literal["vault.data_updated"], FiledgrVaultDataUpdated],
    Event[Literal["vault.permission_changed"], FiledgrVaultPermissionChanged],
    Event[Literal["vault.verification_complete"], FiledgrVaultVerificationComplete],
    Event[Literal["stream.data_received"], FiledgrStreamDataReceived],
    Event[Literal["stream.alert_triggered"], FiledgrStreamAlertTriggered],
    Event[Literal["vault.accessed"], FiledgrVaultAccessed],
]

# An event of slack, by its `type`.
SlackEvent = Union[
    Event[Literal["event_callback"], SlackInnerEvent],
]

# An event of tectra, by its `type`.
TectraEvent = Union[
    Event[Literal["content.signed"], TectraContentSigned],
    Event[Literal["batch.anchored"], TectraBatchAnchored],
    Event[Literal["content.verified"], TectraContentVerified],
]

# An event of thunderstack, by its `type`.
ThunderstackEvent = Union[
    Event[Literal["NODE_STATUS_UPDATED"], ThunderstackNodeStatusUpdated],
]

# An event of tusky, by its `type`.
TuskyEvent = Union[
    Event[Literal["file.hot"], TuskyFile],
    Event[Literal["file.synced"], TuskyFile],
    Event[Literal["file.cold"], TuskyFile],
    Event[Literal["file.error"], TuskyFileError],
]

# An event of tuteliq, by its `type`.
TuteliqEvent = Union[
    Event[Literal["safety.critical"], TuteliqSafetyAlert],
    Event[Literal["safety.high"], TuteliqSafetyAlert],
    Event[Literal["safety.medium"], TuteliqSafetyAlert],
    Event[Literal["batch.completed"], Dict[str, Any]],
    Event[Literal["batch.failed"], Dict[str, Any]],
    Event[Literal["voice.alert"], Dict[str, Any]],
    Event[Literal["report.ready"], Dict[str, Any]],
    Event[Literal["webhook.test"], Dict[str, Any]],
]
