// Written by `cargo xtask types` from providers/: change it there.
import type { Event } from "./event.js";

/** An event of brex, by its `type`. */
export type BrexEvent =
  | Event<"REFERRAL_CREATED" | "REFERRAL_ACTIVATED" | "REFERRAL_APPLICATION_STATUS_CHANGED" | "TRANSFER_PROCESSED" | "TRANSFER_FAILED" | "USER_UPDATED", Record<string, unknown>>;

/** An event of btcpay, by its `type`. */
export type BtcpayEvent =
  | Event<"InvoiceCreated" | "InvoiceReceivedPayment" | "InvoicePaymentSettled" | "InvoiceProcessing" | "InvoiceExpired" | "InvoiceSettled" | "InvoiceInvalid" | "InvoiceExpiredPaidPartial" | "InvoicePaidAfterExpiration" | "InvoiceRefund", Record<string, unknown>>;

/** An event of circleci, by its `type`. */
export type CircleciEvent =
  | Event<"workflow-completed" | "job-completed", Record<string, unknown>>;

/** An event of dub, by its `type`. */
export type DubEvent =
  | Event<"link.created" | "link.updated" | "link.deleted" | "link.clicked" | "lead.created" | "sale.created" | "partner.application_submitted" | "partner.enrolled" | "partner.merged" | "commission.created" | "bounty.created" | "bounty.updated" | "payout.confirmed" | "discount_code.created" | "discount_code.deleted", Record<string, unknown>>;

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

/** An event of firecrawl, by its `type`. */
export type FirecrawlEvent =
  | Event<"crawl.started" | "crawl.page" | "crawl.completed" | "batch_scrape.started" | "batch_scrape.page" | "batch_scrape.completed" | "extract.started" | "extract.completed" | "extract.failed" | "agent.started" | "agent.action" | "agent.completed" | "agent.failed" | "agent.cancelled" | "monitor.page" | "monitor.check.completed", Record<string, unknown>>;

/** An event of greenhouse, by its `type`. */
export type GreenhouseEvent =
  | Event<"application_updated", Record<string, unknown>>
  | Event<"candidate_anonymized", Record<string, unknown>>
  | Event<"candidate_stage_change", Record<string, unknown>>
  | Event<"delete_application", Record<string, unknown>>
  | Event<"delete_candidate", Record<string, unknown>>
  | Event<"department_deleted", Record<string, unknown>>
  | Event<"hire_candidate", Record<string, unknown>>
  | Event<"interview_deleted", Record<string, unknown>>
  | Event<"job_approved", Record<string, unknown>>
  | Event<"job_created", Record<string, unknown>>
  | Event<"job_deleted", Record<string, unknown>>
  | Event<"job_interview_stage_deleted", Record<string, unknown>>
  | Event<"job_post_created", Record<string, unknown>>
  | Event<"job_post_deleted", Record<string, unknown>>
  | Event<"job_post_updated", Record<string, unknown>>
  | Event<"job_updated", Record<string, unknown>>
  | Event<"merge_candidate", Record<string, unknown>>
  | Event<"new_candidate_application", Record<string, unknown>>
  | Event<"new_prospect_application", Record<string, unknown>>
  | Event<"offer_approved", Record<string, unknown>>
  | Event<"offer_created", Record<string, unknown>>
  | Event<"offer_deleted", Record<string, unknown>>
  | Event<"offer_updated", Record<string, unknown>>
  | Event<"office_deleted", Record<string, unknown>>
  | Event<"reject_candidate", Record<string, unknown>>
  | Event<"scorecard_deleted", Record<string, unknown>>
  | Event<"unhire_candidate", Record<string, unknown>>
  | Event<"unreject_candidate", Record<string, unknown>>
  | Event<"update_candidate", Record<string, unknown>>;

/** An event of knock, by its `type`. */
export type KnockEvent =
  | Event<"message.sent" | "message.delivered" | "message.delivery_attempted" | "message.undelivered" | "message.bounced" | "message.seen" | "message.unseen" | "message.read" | "message.unread" | "message.archived" | "message.unarchived" | "message.interacted" | "message.link_clicked" | "workflow.updated" | "workflow.committed" | "workflow_recipient_run.started" | "workflow_recipient_run.completed" | "workflow_recipient_run.error" | "email_layout.updated" | "email_layout.committed" | "translation.updated" | "translation.committed" | "partial.updated" | "partial.committed" | "source_event_action.updated" | "source_event_action.committed", Record<string, unknown>>;

/** An event of lithic, by its `type`. */
export type LithicEvent =
  | Event<"account_holder.created", Record<string, unknown>>
  | Event<"account_holder.updated", Record<string, unknown>>
  | Event<"account_holder.verification", Record<string, unknown>>
  | Event<"account_holder_document.updated", Record<string, unknown>>
  | Event<"auth_rules.backtest_report.created", Record<string, unknown>>
  | Event<"balance.updated", Record<string, unknown>>
  | Event<"book_transfer_transaction.created", Record<string, unknown>>
  | Event<"book_transfer_transaction.updated", Record<string, unknown>>
  | Event<"card.converted", Record<string, unknown>>
  | Event<"card.created", Record<string, unknown>>
  | Event<"card.reissued", Record<string, unknown>>
  | Event<"card.renewed", Record<string, unknown>>
  | Event<"card.shipped", Record<string, unknown>>
  | Event<"card.updated", Record<string, unknown>>
  | Event<"card_authorization.approval_request", Record<string, unknown>>
  | Event<"card_authorization.challenge", Record<string, unknown>>
  | Event<"card_authorization.challenge_response", Record<string, unknown>>
  | Event<"card_transaction.enhanced_data.created", Record<string, unknown>>
  | Event<"card_transaction.enhanced_data.updated", Record<string, unknown>>
  | Event<"card_transaction.updated", Record<string, unknown>>
  | Event<"claim.created", Record<string, unknown>>
  | Event<"claim.updated", Record<string, unknown>>
  | Event<"claim_document.accepted", Record<string, unknown>>
  | Event<"claim_document.rejected", Record<string, unknown>>
  | Event<"claim_document.uploaded", Record<string, unknown>>
  | Event<"digital_wallet.tokenization_approval_request", Record<string, unknown>>
  | Event<"digital_wallet.tokenization_result", Record<string, unknown>>
  | Event<"digital_wallet.tokenization_two_factor_authentication_code", Record<string, unknown>>
  | Event<"digital_wallet.tokenization_two_factor_authentication_code_sent", Record<string, unknown>>
  | Event<"digital_wallet.tokenization_updated", Record<string, unknown>>
  | Event<"dispute.updated", Record<string, unknown>>
  | Event<"dispute_evidence.upload_failed", Record<string, unknown>>
  | Event<"dispute_transaction.created", Record<string, unknown>>
  | Event<"dispute_transaction.updated", Record<string, unknown>>
  | Event<"external_bank_account.created", Record<string, unknown>>
  | Event<"external_bank_account.updated", Record<string, unknown>>
  | Event<"external_payment.created", Record<string, unknown>>
  | Event<"external_payment.updated", Record<string, unknown>>
  | Event<"financial_account.created", Record<string, unknown>>
  | Event<"financial_account.updated", Record<string, unknown>>
  | Event<"funding_event.created", Record<string, unknown>>
  | Event<"internal_transaction.created", Record<string, unknown>>
  | Event<"internal_transaction.updated", Record<string, unknown>>
  | Event<"loan_tape.created", Record<string, unknown>>
  | Event<"loan_tape.updated", Record<string, unknown>>
  | Event<"management_operation.created", Record<string, unknown>>
  | Event<"management_operation.updated", Record<string, unknown>>
  | Event<"network_total.created", Record<string, unknown>>
  | Event<"network_total.updated", Record<string, unknown>>
  | Event<"payment_transaction.created", Record<string, unknown>>
  | Event<"payment_transaction.updated", Record<string, unknown>>
  | Event<"settlement_report.updated", Record<string, unknown>>
  | Event<"statements.created", Record<string, unknown>>
  | Event<"three_ds_authentication.approval_request", Record<string, unknown>>
  | Event<"three_ds_authentication.challenge", Record<string, unknown>>
  | Event<"three_ds_authentication.created", Record<string, unknown>>
  | Event<"three_ds_authentication.updated", Record<string, unknown>>
  | Event<"tokenization.approval_request", Record<string, unknown>>
  | Event<"tokenization.result", Record<string, unknown>>
  | Event<"tokenization.two_factor_authentication_code", Record<string, unknown>>
  | Event<"tokenization.two_factor_authentication_code_sent", Record<string, unknown>>
  | Event<"tokenization.updated", Record<string, unknown>>;

/** An event of mastodon, by its `type`. */
export type MastodonEvent =
  | Event<"account.approved", Record<string, unknown>>
  | Event<"account.created", Record<string, unknown>>
  | Event<"account.updated", Record<string, unknown>>
  | Event<"report.created", Record<string, unknown>>
  | Event<"report.updated", Record<string, unknown>>
  | Event<"status.created", Record<string, unknown>>
  | Event<"status.updated", Record<string, unknown>>;

/** An event of mux, by its `type`. */
export type MuxEvent =
  | Event<"robots.job.ask_questions.cancelled" | "robots.job.ask_questions.completed" | "robots.job.ask_questions.errored" | "robots.job.ask_questions.pending" | "robots.job.ask_questions.processing" | "robots.job.find_key_moments.cancelled" | "robots.job.find_key_moments.completed" | "robots.job.find_key_moments.errored" | "robots.job.find_key_moments.pending" | "robots.job.find_key_moments.processing" | "robots.job.generate_chapters.cancelled" | "robots.job.generate_chapters.completed" | "robots.job.generate_chapters.errored" | "robots.job.generate_chapters.pending" | "robots.job.generate_chapters.processing" | "robots.job.moderate.cancelled" | "robots.job.moderate.completed" | "robots.job.moderate.errored" | "robots.job.moderate.pending" | "robots.job.moderate.processing" | "robots.job.summarize.cancelled" | "robots.job.summarize.completed" | "robots.job.summarize.errored" | "robots.job.summarize.pending" | "robots.job.summarize.processing" | "robots.job.translate_captions.cancelled" | "robots.job.translate_captions.completed" | "robots.job.translate_captions.errored" | "robots.job.translate_captions.pending" | "robots.job.translate_captions.processing" | "video.asset.created" | "video.asset.deleted" | "video.asset.errored" | "video.asset.live_stream_completed" | "video.asset.master.deleted" | "video.asset.master.errored" | "video.asset.master.preparing" | "video.asset.master.ready" | "video.asset.non_standard_input_detected" | "video.asset.ready" | "video.asset.static_rendition.created" | "video.asset.static_rendition.deleted" | "video.asset.static_rendition.errored" | "video.asset.static_rendition.ready" | "video.asset.static_rendition.skipped" | "video.asset.static_renditions.deleted" | "video.asset.static_renditions.errored" | "video.asset.static_renditions.preparing" | "video.asset.static_renditions.ready" | "video.asset.track.created" | "video.asset.track.deleted" | "video.asset.track.errored" | "video.asset.track.ready" | "video.asset.updated" | "video.asset.warning" | "video.delivery.high_traffic" | "video.live_stream.active" | "video.live_stream.connected" | "video.live_stream.created" | "video.live_stream.deleted" | "video.live_stream.disabled" | "video.live_stream.disconnected" | "video.live_stream.enabled" | "video.live_stream.idle" | "video.live_stream.recording" | "video.live_stream.simulcast_target.broadcasting" | "video.live_stream.simulcast_target.created" | "video.live_stream.simulcast_target.deleted" | "video.live_stream.simulcast_target.errored" | "video.live_stream.simulcast_target.idle" | "video.live_stream.simulcast_target.starting" | "video.live_stream.simulcast_target.updated" | "video.live_stream.updated" | "video.live_stream.warning" | "video.upload.asset_created" | "video.upload.cancelled" | "video.upload.created" | "video.upload.errored", Record<string, unknown>>;

/** An event of nylas, by its `type`. */
export type NylasEvent =
  | Event<"calendar.created" | "calendar.updated" | "calendar.deleted" | "event.created" | "event.updated" | "event.deleted" | "grant.created" | "grant.updated" | "grant.deleted" | "grant.expired" | "grant.imap_sync_completed" | "message.created" | "message.created.cleaned" | "message.updated" | "message.deleted" | "message.created.truncated" | "message.updated.truncated" | "message.send_success" | "message.send_failed" | "message.bounce_detected" | "message.opened" | "message.opened.legacy" | "message.link_clicked" | "message.link_clicked.legacy" | "thread.replied" | "thread.replied.legacy" | "message.delivered" | "message.bounced" | "message.complaint" | "message.rejected" | "message.transactional.delivered" | "message.transactional.bounced" | "message.transactional.complaint" | "message.transactional.rejected" | "message.intelligence.order" | "message.intelligence.tracking" | "folder.created" | "folder.updated" | "folder.deleted" | "contact.updated" | "contact.deleted" | "booking.created" | "booking.pending" | "booking.rescheduled" | "booking.cancelled" | "booking.reminder" | "notetaker.created" | "notetaker.updated" | "notetaker.deleted" | "notetaker.meeting_state" | "notetaker.media" | "active", Record<string, unknown>>;

/** An event of openai, by its `type`. */
export type OpenaiEvent =
  | Event<"batch.cancelled" | "batch.completed" | "batch.expired" | "batch.failed" | "eval.run.canceled" | "eval.run.failed" | "eval.run.succeeded" | "fine_tuning.job.cancelled" | "fine_tuning.job.failed" | "fine_tuning.job.succeeded" | "live.call.incoming" | "realtime.call.incoming" | "response.cancelled" | "response.completed" | "response.failed" | "response.incomplete" | "safety_identifier.blocked", Record<string, unknown>>;

/** An event of paddle, by its `type`. */
export type PaddleEvent =
  | Event<"address.created" | "address.imported" | "address.updated" | "adjustment.created" | "adjustment.updated" | "api_key.created" | "api_key.expired" | "api_key.expiring" | "api_key.revoked" | "api_key.updated" | "api_key_exposure.created" | "business.created" | "business.imported" | "business.updated" | "client_token.created" | "client_token.revoked" | "client_token.updated" | "customer.created" | "customer.imported" | "customer.updated" | "discount.created" | "discount.imported" | "discount.updated" | "discount_group.created" | "discount_group.updated" | "payment_method.deleted" | "payment_method.saved" | "payout.created" | "payout.paid" | "price.created" | "price.imported" | "price.updated" | "product.created" | "product.imported" | "product.updated" | "report.created" | "report.updated" | "subscription.activated" | "subscription.canceled" | "subscription.created" | "subscription.imported" | "subscription.past_due" | "subscription.paused" | "subscription.resumed" | "subscription.trialing" | "subscription.updated" | "transaction.billed" | "transaction.canceled" | "transaction.completed" | "transaction.created" | "transaction.paid" | "transaction.past_due" | "transaction.payment_failed" | "transaction.ready" | "transaction.revised" | "transaction.updated", Record<string, unknown>>;

/** An event of polar, by its `type`. */
export type PolarEvent =
  | Event<"customer.created" | "customer.updated" | "customer.deleted" | "customer.state_changed" | "customer_seat.assigned" | "customer_seat.claimed" | "customer_seat.revoked" | "member.created" | "member.updated" | "member.deleted" | "benefit.created" | "benefit_grant.created" | "benefit_grant.cycled" | "benefit_grant.revoked" | "benefit_grant.updated" | "benefit.updated" | "checkout.created" | "checkout.updated" | "checkout.expired" | "order.created" | "order.paid" | "order.updated" | "order.refunded" | "organization.updated" | "product.created" | "product.updated" | "refund.created" | "refund.updated" | "subscription.active" | "subscription.canceled" | "subscription.created" | "subscription.revoked" | "subscription.uncanceled" | "subscription.updated" | "subscription.past_due", Record<string, unknown>>;

/** An event of resend, by its `type`. */
export type ResendEvent =
  | Event<"email.sent" | "email.scheduled" | "email.delivered" | "email.delivery_delayed" | "email.complained" | "email.bounced" | "email.opened" | "email.clicked" | "email.received" | "email.failed" | "email.suppressed" | "contact.created" | "contact.updated" | "contact.deleted" | "domain.created" | "domain.updated" | "domain.deleted" | "suppression.added" | "suppression.removed", Record<string, unknown>>;

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

/** An event of sumup, by its `type`. */
export type SumupEvent =
  | Event<"checkouts.created", Record<string, unknown>>
  | Event<"checkouts.updated", Record<string, unknown>>
  | Event<"checkouts.paid", Record<string, unknown>>
  | Event<"checkouts.failed", Record<string, unknown>>
  | Event<"checkouts.expired", Record<string, unknown>>
  | Event<"members.created", Record<string, unknown>>
  | Event<"members.updated", Record<string, unknown>>
  | Event<"members.deleted", Record<string, unknown>>
  | Event<"readers.created", Record<string, unknown>>
  | Event<"readers.deleted", Record<string, unknown>>
  | Event<"roles.created", Record<string, unknown>>
  | Event<"roles.updated", Record<string, unknown>>
  | Event<"roles.deleted", Record<string, unknown>>;

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

/** An event of trigger-dev, by its `type`. */
export type TriggerDevEvent =
  | Event<"alert.run.failed", Record<string, unknown>>
  | Event<"alert.deployment.success", Record<string, unknown>>
  | Event<"alert.deployment.failed", Record<string, unknown>>
  | Event<"alert.error", Record<string, unknown>>;

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

/** An event of whoop, by its `type`. */
export type WhoopEvent =
  | Event<"workout.updated", Record<string, unknown>>
  | Event<"workout.deleted", Record<string, unknown>>
  | Event<"sleep.updated", Record<string, unknown>>
  | Event<"sleep.deleted", Record<string, unknown>>
  | Event<"recovery.updated", Record<string, unknown>>
  | Event<"recovery.deleted", Record<string, unknown>>;

/** An event of workos, by its `type`. */
export type WorkosEvent =
  | Event<"authentication.email_verification_succeeded" | "authentication.magic_auth_failed" | "authentication.magic_auth_succeeded" | "authentication.mfa_succeeded" | "authentication.oauth_failed" | "authentication.oauth_succeeded" | "authentication.password_failed" | "authentication.password_succeeded" | "authentication.passkey_failed" | "authentication.passkey_succeeded" | "authentication.sso_failed" | "authentication.sso_started" | "authentication.sso_succeeded" | "authentication.sso_timed_out" | "authentication.radar_risk_detected" | "api_key.created" | "api_key.revoked" | "connection.activated" | "connection.deactivated" | "connection.saml_certificate_renewal_required" | "connection.saml_certificate_renewed" | "connection.deleted" | "dsync.activated" | "dsync.deleted" | "dsync.group.created" | "dsync.group.deleted" | "dsync.group.updated" | "dsync.group.user_added" | "dsync.group.user_removed" | "dsync.user.created" | "dsync.user.deleted" | "dsync.user.updated" | "email_verification.created" | "group.created" | "group.deleted" | "group.member_added" | "group.member_removed" | "group.updated" | "flag.created" | "flag.deleted" | "flag.updated" | "flag.rule_updated" | "invitation.accepted" | "invitation.created" | "invitation.resent" | "invitation.revoked" | "magic_auth.created" | "organization.created" | "organization.deleted" | "organization.updated" | "organization_domain.created" | "organization_domain.deleted" | "organization_domain.updated" | "organization_domain.verified" | "organization_domain.verification_failed" | "password_reset.created" | "password_reset.succeeded" | "user.created" | "user.updated" | "user.deleted" | "organization_membership.created" | "organization_membership.deleted" | "organization_membership.updated" | "role.created" | "role.deleted" | "role.updated" | "organization_role.created" | "organization_role.deleted" | "organization_role.updated" | "permission.created" | "permission.deleted" | "permission.updated" | "pipes.connected_account.connected" | "pipes.connected_account.disconnected" | "pipes.connected_account.reauthorization_needed" | "session.created" | "session.revoked" | "waitlist_user.approved" | "waitlist_user.created" | "waitlist_user.denied", Record<string, unknown>>;

/** The events of the providers whose payloads are documented. */
export interface Events {
  brex: BrexEvent;
  btcpay: BtcpayEvent;
  circleci: CircleciEvent;
  dub: DubEvent;
  filedgr: FiledgrEvent;
  firecrawl: FirecrawlEvent;
  greenhouse: GreenhouseEvent;
  knock: KnockEvent;
  lithic: LithicEvent;
  mastodon: MastodonEvent;
  mux: MuxEvent;
  nylas: NylasEvent;
  openai: OpenaiEvent;
  paddle: PaddleEvent;
  polar: PolarEvent;
  resend: ResendEvent;
  slack: SlackEvent;
  sumup: SumupEvent;
  tectra: TectraEvent;
  thunderstack: ThunderstackEvent;
  "trigger-dev": TriggerDevEvent;
  tusky: TuskyEvent;
  tuteliq: TuteliqEvent;
  whoop: WhoopEvent;
  workos: WorkosEvent;
}
