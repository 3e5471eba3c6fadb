// Written by `cargo xtask types` from providers/: change it there.
import type { Event } from "./event.js";

/** An event of aws-sns, by its `type`. */
export type AwsSnsEvent =
  | Event<"Notification" | "SubscriptionConfirmation" | "UnsubscribeConfirmation", string>;

/** An event of blockfrost, by its `type`. */
export type BlockfrostEvent =
  | Event<"block" | "epoch", Record<string, unknown>>
  | Event<"transaction" | "delegation", Record<string, unknown>[]>;

/** A vault was created. */
export interface FiledgrVaultCreated {
  /** The vault's id. */
  vaultId: string;
  /** The vault's name. */
  name: string;
  /** The template that it was made from. */
  templateId: string;
  /** The user who owns it. */
  owner: string;
  /** When it was created, RFC 3339. */
  createdAt: string;
}

/** Data was added to a vault, or changed there. */
export interface FiledgrVaultDataUpdated {
  /** The vault's id. */
  vaultId: string;
  /** What happened, as in `file_uploaded`. */
  updateType: string;
  /** The file's id. */
  fileId: string;
  /** The file's name. */
  fileName: string;
  /** The file's size in bytes. */
  fileSize: number;
  /** The user who uploaded it. */
  uploadedBy: string;
  /** The file's metadata, as the vault's template has it. */
  metadata: Record<string, unknown>;
}

/** Somebody's permission on a vault changed. */
export interface FiledgrVaultPermissionChanged {
  /** The vault's id. */
  vaultId: string;
  /** The user whose permission changed. */
  userId: string;
  /** The new permission, as in `VIEWER`. */
  permission: string;
  /** The permission before, as in `NONE`. */
  previousPermission: string;
  /** The user who changed it. */
  changedBy: string;
  /** When the permission ends, RFC 3339. */
  expiresAt: string;
}

/** A file's verification on the blockchain completed. */
export interface FiledgrVaultVerificationComplete {
  /** The vault's id. */
  vaultId: string;
  /** The file's id. */
  fileId: string;
  /** The outcome, as in `verified`. */
  verificationStatus: string;
  /** The transaction's hash. */
  blockchainTx: string;
  /** The blockchain's name. */
  network: string;
  /** The gas that it took. */
  gasUsed: number;
  /** The proof's hash. */
  proofHash: string;
}

/** Data arrived in a stream. */
export interface FiledgrStreamDataReceived {
  /** The stream's id. */
  streamId: string;
  /** The vault that the stream belongs to. */
  vaultId: string;
  /** How many data points arrived. */
  dataPoints: number;
  /** The latest data point, as the stream has it. */
  latestData: Record<string, unknown>;
  /** What sent it. */
  source: string;
}

/** A stream's data went over a threshold. */
export interface FiledgrStreamAlertTriggered {
  /** The stream's id. */
  streamId: string;
  /** The vault that the stream belongs to. */
  vaultId: string;
  /** The rule that was broken. */
  alertRule: string;
  /** How bad it is, as in `critical`. */
  severity: string;
  /** The value that broke the rule. */
  triggerValue: number;
  /** The rule's threshold. */
  threshold: number;
  /** The alert in words. */
  message: string;
}

/** Somebody accessed a vault's data. */
export interface FiledgrVaultAccessed {
  /** The vault's id. */
  vaultId: string;
  /** The user who accessed it. */
  userId: string;
  /** How, as in `view`. */
  accessType: string;
  /** What was accessed. */
  resource: string;
  /** The address that it came from. */
  ipAddress: string;
  /** The program that it came from. */
  userAgent: string;
}

/** An event of filedgr, by its `type`. */
export type FiledgrEvent =
  | Event<"vault.created", FiledgrVaultCreated>
  | Event<"vault.data_updated", FiledgrVaultDataUpdated>
  | Event<"vault.permission_changed", FiledgrVaultPermissionChanged>
  | Event<"vault.verification_complete", FiledgrVaultVerificationComplete>
  | Event<"stream.data_received", FiledgrStreamDataReceived>
  | Event<"stream.alert_triggered", FiledgrStreamAlertTriggered>
  | Event<"vault.accessed", FiledgrVaultAccessed>;

/** An event of shopware, by its `type`. */
export type ShopwareEvent =
  | Event<"checkout.customer.before.login" | "checkout.customer.changed-payment-method" | "checkout.customer.deleted" | "checkout.customer.double_opt_in_guest_order" | "checkout.customer.double_opt_in_registration" | "checkout.customer.guest_register" | "checkout.customer.login" | "checkout.customer.logout" | "checkout.customer.register" | "checkout.order.payment_method.changed" | "checkout.order.placed" | "contact_form.send" | "customer.group.registration.accepted" | "customer.group.registration.declined" | "customer.recovery.request" | "mail.after.create.message" | "mail.before.send" | "mail.sent" | "newsletter.confirm" | "newsletter.register" | "newsletter.unsubscribe" | "product_export.log" | "review_form.send" | "state_enter.order.state.cancelled" | "state_enter.order.state.completed" | "state_enter.order.state.in_progress" | "state_enter.order.state.open" | "state_enter.order_delivery.state.cancelled" | "state_enter.order_delivery.state.open" | "state_enter.order_delivery.state.returned" | "state_enter.order_delivery.state.returned_partially" | "state_enter.order_delivery.state.shipped" | "state_enter.order_delivery.state.shipped_partially" | "state_enter.order_transaction.state.authorized" | "state_enter.order_transaction.state.cancelled" | "state_enter.order_transaction.state.chargeback" | "state_enter.order_transaction.state.failed" | "state_enter.order_transaction.state.in_progress" | "state_enter.order_transaction.state.open" | "state_enter.order_transaction.state.paid" | "state_enter.order_transaction.state.paid_partially" | "state_enter.order_transaction.state.refunded" | "state_enter.order_transaction.state.refunded_partially" | "state_enter.order_transaction.state.reminded" | "state_enter.order_transaction.state.unconfirmed" | "state_enter.order_transaction_capture.state.completed" | "state_enter.order_transaction_capture.state.failed" | "state_enter.order_transaction_capture.state.pending" | "state_enter.order_transaction_capture_refund.state.cancelled" | "state_enter.order_transaction_capture_refund.state.completed" | "state_enter.order_transaction_capture_refund.state.failed" | "state_enter.order_transaction_capture_refund.state.in_progress" | "state_enter.order_transaction_capture_refund.state.open" | "state_leave.order.state.cancelled" | "state_leave.order.state.completed" | "state_leave.order.state.in_progress" | "state_leave.order.state.open" | "state_leave.order_delivery.state.cancelled" | "state_leave.order_delivery.state.open" | "state_leave.order_delivery.state.returned" | "state_leave.order_delivery.state.returned_partially" | "state_leave.order_delivery.state.shipped" | "state_leave.order_delivery.state.shipped_partially" | "state_leave.order_transaction.state.authorized" | "state_leave.order_transaction.state.cancelled" | "state_leave.order_transaction.state.chargeback" | "state_leave.order_transaction.state.failed" | "state_leave.order_transaction.state.in_progress" | "state_leave.order_transaction.state.open" | "state_leave.order_transaction.state.paid" | "state_leave.order_transaction.state.paid_partially" | "state_leave.order_transaction.state.refunded" | "state_leave.order_transaction.state.refunded_partially" | "state_leave.order_transaction.state.reminded" | "state_leave.order_transaction.state.unconfirmed" | "state_leave.order_transaction_capture.state.completed" | "state_leave.order_transaction_capture.state.failed" | "state_leave.order_transaction_capture.state.pending" | "state_leave.order_transaction_capture_refund.state.cancelled" | "state_leave.order_transaction_capture_refund.state.completed" | "state_leave.order_transaction_capture_refund.state.failed" | "state_leave.order_transaction_capture_refund.state.in_progress" | "state_leave.order_transaction_capture_refund.state.open" | "user.recovery.request" | "app.deleted" | "app.installed" | "app.updated" | "shopware.updated", Record<string, unknown>>
  | Event<"product.written" | "product.deleted" | "product_price.written" | "product_price.deleted" | "category.written" | "category.deleted" | "sales_channel.written" | "sales_channel.deleted" | "sales_channel_domain.written" | "sales_channel_domain.deleted" | "customer.written" | "customer.deleted" | "customer_address.written" | "customer_address.deleted" | "order.written" | "order.deleted" | "order_address.written" | "order_address.deleted" | "document.written" | "document.deleted" | "media.written" | "media.deleted" | "app.activated" | "app.deactivated", Record<string, unknown>[]>;

/** What happened. Which fields there are depends on the type. */
export interface SlackInnerEvent {
  /** What happened, as in `app_mention`. */
  type: string;
  /** The user who did it. */
  user?: string | null;
  /** The channel where it happened. */
  channel?: string | null;
  /** When it happened, as Slack writes times. */
  event_ts?: string | null;
}

/** An event of slack, by its `type`. */
export type SlackEvent =
  | Event<"event_callback", SlackInnerEvent>;

/** Who signed, with which key. */
export interface TectraKeyedSigner {
  /** The organisation's name. */
  org_name: string;
  /** The organisation's kind, as in `news_agency`. */
  org_type: string;
  /** The key's name. */
  key_name: string;
}

/** A piece of content was signed and registered. */
export interface TectraContentSigned {
  /** The record's id. */
  record_id: string;
  /** The content's SHA-256. */
  sha256: string;
  /** The content's perceptual hash. */
  perceptual_hash: string;
  /** The content's signature, in hex. */
  signature_hex: string;
  /** The file's name. */
  original_filename: string;
  /** Where the content comes from, as in `camera_image`. */
  origin_type: string;
  /** Who signed it, with which key. */
  signer: TectraKeyedSigner;
  /** How far it is on the blockchain, as in `pending`. */
  blockchain_status: string;
}

/** A batch of records was anchored on the blockchain. */
export interface TectraBatchAnchored {
  /** The batch's id. */
  batch_id: string;
  /** The root of its Merkle tree. */
  merkle_root: string;
  /** How many records it has. */
  leaf_count: number;
  /** The transaction's hash. */
  tx_hash: string;
  /** The block that holds it. */
  block_number: number;
  /** The blockchain's name. */
  network: string;
  /** The records' ids. */
  record_ids: string[];
}

/** The outcome of one check. */
export interface TectraCheck {
  /** Whether it passed. */
  passed: boolean;
  /** The outcome in words. */
  details: string;
}

/** The four checks of a verification. */
export interface TectraChecks {
  /** The watermark. */
  watermark: TectraCheck;
  /** The SHA-256. */
  sha256: TectraCheck;
  /** The perceptual hash. */
  perceptual_hash: TectraCheck;
  /** The blockchain. */
  blockchain: TectraCheck;
}

/** Who signed. */
export interface TectraSigner {
  /** The organisation's name. */
  org_name: string;
  /** The organisation's kind, as in `news_agency`. */
  org_type: string;
}

/** Content was verified through the API. */
export interface TectraContentVerified {
  /** Whether it is authentic. */
  authentic: boolean;
  /** How sure that is, from 0 to 1. */
  confidence: number;
  /** The record's id. */
  record_id: string;
  /** What was checked. */
  checks: TectraChecks;
  /** Who signed the content. */
  signer: TectraSigner;
}

/** An event of tectra, by its `type`. */
export type TectraEvent =
  | Event<"content.signed", TectraContentSigned>
  | Event<"batch.anchored", TectraBatchAnchored>
  | Event<"content.verified", TectraContentVerified>;

/** The status of a node. Others may come: they are a warning. */
export type ThunderstackNodeStatus = "RUNNING" | "STARTING" | "PAUSED" | "FAILED" | "IN_PROGRESS" | (string & {});

/** A node's status changed. */
export interface ThunderstackNodeStatusUpdated {
  /** The node's id. */
  nodeId: string;
  /** The node's new status. */
  status: ThunderstackNodeStatus;
}

/** An event of thunderstack, by its `type`. */
export type ThunderstackEvent =
  | Event<"NODE_STATUS_UPDATED", ThunderstackNodeStatusUpdated>;

/** An event of tiktok, by its `type`. */
export type TiktokEvent =
  | Event<"authorization.removed" | "video.upload.failed" | "video.publish.completed" | "portability.download.ready" | "post.publish.failed" | "post.publish.complete" | "post.publish.inbox_delivered" | "post.publish.publicly_available" | "post.publish.no_longer_publicaly_available", string>;

/** A file whose status changed. */
export interface TuskyFile {
  /** The file's id. */
  fileId: string;
  /** The file's name. */
  fileName: string;
  /** The vault that holds the file. */
  vaultId: string;
  /** The new status: `hot`, `synced`, `cold`. */
  status: string;
  /** The file's size in bytes. */
  sizeBytes: number;
  /** The file's blob on Walrus, once it is there. */
  walrusBlobId?: string | null;
}

/** A file that could not be processed. */
export interface TuskyFileError {
  /** The file's id. */
  fileId: string;
  /** The file's name. */
  fileName: string;
  /** The vault that holds the file. */
  vaultId: string;
  /** `error`. */
  status: string;
  /** The file's size in bytes. */
  sizeBytes: number;
  /** The file's blob on Walrus, if it got there. */
  walrusBlobId?: string | null;
  /** What failed, in words. */
  error: string;
}

/** An event of tusky, by its `type`. */
export type TuskyEvent =
  | Event<"file.hot" | "file.synced" | "file.cold", TuskyFile>
  | Event<"file.error", TuskyFileError>;

/** A safety alert. */
export interface TuteliqSafetyAlert {
  /** The analysis that raised it. */
  analysis_id: string;
  /** What it is about, as in `grooming`. */
  category: string;
  /** How bad it is: `critical`, `high`, `medium`. */
  severity: string;
  /** The risk, from 0 to 1. */
  risk_score: number;
  /** The alert in words. */
  summary: string;
  /** The start of what was analysed. */
  input_preview: string;
}

/** An event of tuteliq, by its `type`. */
export type TuteliqEvent =
  | Event<"safety.critical" | "safety.high" | "safety.medium", TuteliqSafetyAlert>
  | Event<"batch.completed" | "batch.failed" | "voice.alert" | "report.ready" | "webhook.test", Record<string, unknown>>;

/** The events of the providers whose payloads are documented, or whose events have no key. */
export interface Events {
  acuity: Event<string | null, unknown, null>;
  appwrite: Event<string | null, unknown, null>;
  "argo-cd": Event<string | null, unknown, null>;
  attio: Event<string | null, unknown, null>;
  "aws-sns": AwsSnsEvent;
  bitbucket: Event<string | null, unknown, null>;
  blockfrost: BlockfrostEvent;
  checkly: Event<string | null, unknown, null>;
  clickup: Event<string | null, unknown, null>;
  "cloudflare-realtimekit": Event<string | null, unknown, null>;
  cronofy: Event<string | null, unknown, null>;
  datadog: Event<string | null, unknown, null>;
  discourse: Event<string | null, unknown, null>;
  doppler: Event<string | null, unknown, null>;
  dropbox: Event<string | null, unknown, null>;
  "drupal-webhooks": Event<string | null, unknown, null>;
  filedgr: FiledgrEvent;
  frappe: Event<string | null, unknown, null>;
  freshdesk: Event<string | null, unknown, null>;
  "gitlab-token": Event<string | null, unknown, null>;
  gitness: Event<string | null, unknown, null>;
  "google-calendar": Event<string | null, unknown, null>;
  gorgias: Event<string | null, unknown, null>;
  grafana: Event<string | null, unknown, null>;
  "help-scout": Event<string | null, unknown, null>;
  "hubspot-v2": Event<string | null, unknown, null>;
  "hugging-face": Event<string | null, unknown, null>;
  "lago-jwt": Event<string | null, unknown, null>;
  lago: Event<string | null, unknown, null>;
  messagebird: Event<string | null, unknown, null>;
  "microsoft-graph": Event<string | null, unknown, null>;
  nango: Event<string | null, unknown, null>;
  "new-relic": Event<string | null, unknown, null>;
  "plivo-v1": Event<string | null, unknown, null>;
  "read-the-docs": Event<string | null, unknown, null>;
  saleor: Event<string | null, unknown, null>;
  shopware: ShopwareEvent;
  slack: SlackEvent;
  storyblok: Event<string | null, unknown, null>;
  tectra: TectraEvent;
  thunderstack: ThunderstackEvent;
  tiktok: TiktokEvent;
  tusky: TuskyEvent;
  tuteliq: TuteliqEvent;
  twilio: Event<string | null, unknown, null>;
  zammad: Event<string | null, unknown, null>;
  zapier: Event<string | null, unknown, null>;
}
