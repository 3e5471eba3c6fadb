# Written by `cargo xtask types` from providers/: change it there.
"""The documented payloads.

For type checkers: at run time data is what `json.loads` returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Literal, Optional, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class FiledgrVaultCreated(TypedDict):
    """A vault was created."""

    vaultId: str
    """The vault's id."""

    name: str
    """The vault's name."""

    templateId: str
    """The template that it was made from."""

    owner: str
    """The user who owns it."""

    createdAt: str
    """When it was created, RFC 3339."""


class FiledgrVaultDataUpdated(TypedDict):
    """Data was added to a vault, or changed there."""

    vaultId: str
    """The vault's id."""

    updateType: str
    """What happened, as in `file_uploaded`."""

    fileId: str
    """The file's id."""

    fileName: str
    """The file's name."""

    fileSize: int
    """The file's size in bytes."""

    uploadedBy: str
    """The user who uploaded it."""

    metadata: Dict[str, Any]
    """The file's metadata, as the vault's template has it."""


class FiledgrVaultPermissionChanged(TypedDict):
    """Somebody's permission on a vault changed."""

    vaultId: str
    """The vault's id."""

    userId: str
    """The user whose permission changed."""

    permission: str
    """The new permission, as in `VIEWER`."""

    previousPermission: str
    """The permission before, as in `NONE`."""

    changedBy: str
    """The user who changed it."""

    expiresAt: str
    """When the permission ends, RFC 3339."""


class FiledgrVaultVerificationComplete(TypedDict):
    """A file's verification on the blockchain completed."""

    vaultId: str
    """The vault's id."""

    fileId: str
    """The file's id."""

    verificationStatus: str
    """The outcome, as in `verified`."""

    blockchainTx: str
    """The transaction's hash."""

    network: str
    """The blockchain's name."""

    gasUsed: int
    """The gas that it took."""

    proofHash: str
    """The proof's hash."""


class FiledgrStreamDataReceived(TypedDict):
    """Data arrived in a stream."""

    streamId: str
    """The stream's id."""

    vaultId: str
    """The vault that the stream belongs to."""

    dataPoints: int
    """How many data points arrived."""

    latestData: Dict[str, Any]
    """The latest data point, as the stream has it."""

    source: str
    """What sent it."""


class FiledgrStreamAlertTriggered(TypedDict):
    """A stream's data went over a threshold."""

    streamId: str
    """The stream's id."""

    vaultId: str
    """The vault that the stream belongs to."""

    alertRule: str
    """The rule that was broken."""

    severity: str
    """How bad it is, as in `critical`."""

    triggerValue: float
    """The value that broke the rule."""

    threshold: float
    """The rule's threshold."""

    message: str
    """The alert in words."""


class FiledgrVaultAccessed(TypedDict):
    """Somebody accessed a vault's data."""

    vaultId: str
    """The vault's id."""

    userId: str
    """The user who accessed it."""

    accessType: str
    """How, as in `view`."""

    resource: str
    """What was accessed."""

    ipAddress: str
    """The address that it came from."""

    userAgent: str
    """The program that it came from."""


class SlackInnerEvent(TypedDict):
    """What happened. Which fields there are depends on the type."""

    type: str
    """What happened, as in `app_mention`."""

    user: NotRequired[Optional[str]]
    """The user who did it."""

    channel: NotRequired[Optional[str]]
    """The channel where it happened."""

    event_ts: NotRequired[Optional[str]]
    """When it happened, as Slack writes times."""


class TectraKeyedSigner(TypedDict):
    """Who signed, with which key."""

    org_name: str
    """The organisation's name."""

    org_type: str
    """The organisation's kind, as in `news_agency`."""

    key_name: str
    """The key's name."""


class TectraContentSigned(TypedDict):
    """A piece of content was signed and registered."""

    record_id: str
    """The record's id."""

    sha256: str
    """The content's SHA-256."""

    perceptual_hash: str
    """The content's perceptual hash."""

    signature_hex: str
    """The content's signature, in hex."""

    original_filename: str
    """The file's name."""

    origin_type: str
    """Where the content comes from, as in `camera_image`."""

    signer: TectraKeyedSigner
    """Who signed it, with which key."""

    blockchain_status: str
    """How far it is on the blockchain, as in `pending`."""


class TectraBatchAnchored(TypedDict):
    """A batch of records was anchored on the blockchain."""

    batch_id: str
    """The batch's id."""

    merkle_root: str
    """The root of its Merkle tree."""

    leaf_count: int
    """How many records it has."""

    tx_hash: str
    """The transaction's hash."""

    block_number: int
    """The block that holds it."""

    network: str
    """The blockchain's name."""

    record_ids: List[str]
    """The records' ids."""


class TectraCheck(TypedDict):
    """The outcome of one check."""

    passed: bool
    """Whether it passed."""

    details: str
    """The outcome in words."""


class TectraChecks(TypedDict):
    """The four checks of a verification."""

    watermark: TectraCheck
    """The watermark."""

    sha256: TectraCheck
    """The SHA-256."""

    perceptual_hash: TectraCheck
    """The perceptual hash."""

    blockchain: TectraCheck
    """The blockchain."""


class TectraSigner(TypedDict):
    """Who signed."""

    org_name: str
    """The organisation's name."""

    org_type: str
    """The organisation's kind, as in `news_agency`."""


class TectraContentVerified(TypedDict):
    """Content was verified through the API."""

    authentic: bool
    """Whether it is authentic."""

    confidence: float
    """How sure that is, from 0 to 1."""

    record_id: str
    """The record's id."""

    checks: TectraChecks
    """What was checked."""

    signer: TectraSigner
    """Who signed the content."""

# The status of a node. Others may come: they are a warning.
ThunderstackNodeStatus = Union[Literal["RUNNING", "STARTING", "PAUSED", "FAILED", "IN_PROGRESS"], str]


class ThunderstackNodeStatusUpdated(TypedDict):
    """A node's status changed."""

    nodeId: str
    """The node's id."""

    status: ThunderstackNodeStatus
    """The node's new status."""


class TuskyFile(TypedDict):
    """A file whose status changed."""

    fileId: str
    """The file's id."""

    fileName: str
    """The file's name."""

    vaultId: str
    """The vault that holds the file."""

    status: str
    """The new status: `hot`, `synced`, `cold`."""

    sizeBytes: int
    """The file's size in bytes."""

    walrusBlobId: NotRequired[Optional[str]]
    """The file's blob on Walrus, once it is there."""


class TuskyFileError(TypedDict):
    """A file that could not be processed."""

    fileId: str
    """The file's id."""

    fileName: str
    """The file's name."""

    vaultId: str
    """The vault that holds the file."""

    status: str
    """`error`."""

    sizeBytes: int
    """The file's size in bytes."""

    walrusBlobId: NotRequired[Optional[str]]
    """The file's blob on Walrus, if it got there."""

    error: str
    """What failed, in words."""


class TuteliqSafetyAlert(TypedDict):
    """A safety alert."""

    analysis_id: str
    """The analysis that raised it."""

    category: str
    """What it is about, as in `grooming`."""

    severity: str
    """How bad it is: `critical`, `high`, `medium`."""

    risk_score: float
    """The risk, from 0 to 1."""

    summary: str
    """The alert in words."""

    input_preview: str
    """The start of what was analysed."""
