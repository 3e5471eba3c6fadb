// Written by `cargo xtask types` from providers/: change it there.
import type { Event } from "./event.js";

/** An event of brex, by its `type`. */
export type BrexEvent =
  | Event<"REFERRAL_CREATED", Record<string, unknown>>
  | Event<"REFERRAL_ACTIVATED", Record<string, unknown>>
  | Event<"REFERRAL_APPLICATION_STATUS_CHANGED", Record<string, unknown>>
  | Event<"TRANSFER_PROCESSED", Record<string, unknown>>
  | Event<"TRANSFER_FAILED", Record<string, unknown>>
  | Event<"USER_UPDATED", Record<string, unknown>>;

/** An event of btcpay, by its `type`. */
export type BtcpayEvent =
  | Event<"InvoiceCreated", Record<string, unknown>>
  | Event<"InvoiceReceivedPayment", Record<string, unknown>>
  | Event<"InvoicePaymentSettled", Record<string, unknown>>
  | Event<"InvoiceProcessing", Record<string, unknown>>
  | Event<"InvoiceExpired", Record<string, unknown>>
  | Event<"InvoiceSettled", Record<string, unknown>>
  | Event<"InvoiceInvalid", Record<string, unknown>>
  | Event<"InvoiceExpiredPaidPartial", Record<string, unknown>>
  | Event<"InvoicePaidAfterExpiration", Record<string, unknown>>
  | Event<"InvoiceRefund", Record<string, unknown>>;

/** An event of circleci, by its `type`. */
export type CircleciEvent =
  | Event<"workflow-completed", Record<string, unknown>>
  | Event<"job-completed", Record<string, unknown>>;

/** An event of dub, by its `type`. */
export type DubEvent =
  | Event<"link.created", Record<string, unknown>>
  | Event<"link.updated", Record<string, unknown>>
  | Event<"link.deleted", Record<string, unknown>>
  | Event<"link.clicked", Record<string, unknown>>
  | Event<"lead.created", Record<string, unknown>>
  | Event<"sale.created", Record<string, unknown>>
  | Event<"partner.application_submitted", Record<string, unknown>>
  | Event<"partner.enrolled", Record<string, unknown>>
  | Event<"partner.merged", Record<string, unknown>>
  | Event<"commission.created", Record<string, unknown>>
  | Event<"bounty.created", Record<string, unknown>>
  | Event<"bounty.updated", Record<string, unknown>>
  | Event<"payout.confirmed", Record<string, unknown>>
  | Event<"discount_code.created", Record<string, unknown>>
  | Event<"discount_code.deleted", Record<string, unknown>>;

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
  | Event<"crawl.started", Record<string, unknown>>
  | Event<"crawl.page", Record<string, unknown>>
  | Event<"crawl.completed", Record<string, unknown>>
  | Event<"batch_scrape.started", Record<string, unknown>>
  | Event<"batch_scrape.page", Record<string, unknown>>
  | Event<"batch_scrape.completed", Record<string, unknown>>
  | Event<"extract.started", Record<string, unknown>>
  | Event<"extract.completed", Record<string, unknown>>
  | Event<"extract.failed", Record<string, unknown>>
  | Event<"agent.started", Record<string, unknown>>
  | Event<"agent.action", Record<string, unknown>>
  | Event<"agent.completed", Record<string, unknown>>
  | Event<"agent.failed", Record<string, unknown>>
  | Event<"agent.cancelled", Record<string, unknown>>
  | Event<"monitor.page", Record<string, unknown>>
  | Event<"monitor.check.completed", Record<string, unknown>>;

/** An event of knock, by its `type`. */
export type KnockEvent =
  | Event<"message.sent", Record<string, unknown>>
  | Event<"message.delivered", Record<string, unknown>>
  | Event<"message.delivery_attempted", Record<string, unknown>>
  | Event<"message.undelivered", Record<string, unknown>>
  | Event<"message.bounced", Record<string, unknown>>
  | Event<"message.seen", Record<string, unknown>>
  | Event<"message.unseen", Record<string, unknown>>
  | Event<"message.read", Record<string, unknown>>
  | Event<"message.unread", Record<string, unknown>>
  | Event<"message.archived", Record<string, unknown>>
  | Event<"message.unarchived", Record<string, unknown>>
  | Event<"message.interacted", Record<string, unknown>>
  | Event<"message.link_clicked", Record<string, unknown>>
  | Event<"workflow.updated", Record<string, unknown>>
  | Event<"workflow.committed", Record<string, unknown>>
  | Event<"workflow_recipient_run.started", Record<string, unknown>>
  | Event<"workflow_recipient_run.completed", Record<string, unknown>>
  | Event<"workflow_recipient_run.error", Record<string, unknown>>
  | Event<"email_layout.updated", Record<string, unknown>>
  | Event<"email_layout.committed", Record<string, unknown>>
  | Event<"translation.updated", Record<string, unknown>>
  | Event<"translation.committed", Record<string, unknown>>
  | Event<"partial.updated", Record<string, unknown>>
  | Event<"partial.committed", Record<string, unknown>>
  | Event<"source_event_action.updated", Record<string, unknown>>
  | Event<"source_event_action.committed", Record<string, unknown>>;

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

/** An event of mux, by its `type`. */
export type MuxEvent =
  | Event<"robots.job.ask_questions.cancelled", Record<string, unknown>>
  | Event<"robots.job.ask_questions.completed", Record<string, unknown>>
  | Event<"robots.job.ask_questions.errored", Record<string, unknown>>
  | Event<"robots.job.ask_questions.pending", Record<string, unknown>>
  | Event<"robots.job.ask_questions.processing", Record<string, unknown>>
  | Event<"robots.job.find_key_moments.cancelled", Record<string, unknown>>
  | Event<"robots.job.find_key_moments.completed", Record<string, unknown>>
  | Event<"robots.job.find_key_moments.errored", Record<string, unknown>>
  | Event<"robots.job.find_key_moments.pending", Record<string, unknown>>
  | Event<"robots.job.find_key_moments.processing", Record<string, unknown>>
  | Event<"robots.job.generate_chapters.cancelled", Record<string, unknown>>
  | Event<"robots.job.generate_chapters.completed", Record<string, unknown>>
  | Event<"robots.job.generate_chapters.errored", Record<string, unknown>>
  | Event<"robots.job.generate_chapters.pending", Record<string, unknown>>
  | Event<"robots.job.generate_chapters.processing", Record<string, unknown>>
  | Event<"robots.job.moderate.cancelled", Record<string, unknown>>
  | Event<"robots.job.moderate.completed", Record<string, unknown>>
  | Event<"robots.job.moderate.errored", Record<string, unknown>>
  | Event<"robots.job.moderate.pending", Record<string, unknown>>
  | Event<"robots.job.moderate.processing", Record<string, unknown>>
  | Event<"robots.job.summarize.cancelled", Record<string, unknown>>
  | Event<"robots.job.summarize.completed", Record<string, unknown>>
  | Event<"robots.job.summarize.errored", Record<string, unknown>>
  | Event<"robots.job.summarize.pending", Record<string, unknown>>
  | Event<"robots.job.summarize.processing", Record<string, unknown>>
  | Event<"robots.job.translate_captions.cancelled", Record<string, unknown>>
  | Event<"robots.job.translate_captions.completed", Record<string, unknown>>
  | Event<"robots.job.translate_captions.errored", Record<string, unknown>>
  | Event<"robots.job.translate_captions.pending", Record<string, unknown>>
  | Event<"robots.job.translate_captions.processing", Record<string, unknown>>
  | Event<"video.asset.created", Record<string, unknown>>
  | Event<"video.asset.deleted", Record<string, unknown>>
  | Event<"video.asset.errored", Record<string, unknown>>
  | Event<"video.asset.live_stream_completed", Record<string, unknown>>
  | Event<"video.asset.master.deleted", Record<string, unknown>>
  | Event<"video.asset.master.errored", Record<string, unknown>>
  | Event<"video.asset.master.preparing", Record<string, unknown>>
  | Event<"video.asset.master.ready", Record<string, unknown>>
  | Event<"video.asset.non_standard_input_detected", Record<string, unknown>>
  | Event<"video.asset.ready", Record<string, unknown>>
  | Event<"video.asset.static_rendition.created", Record<string, unknown>>
  | Event<"video.asset.static_rendition.deleted", Record<string, unknown>>
  | Event<"video.asset.static_rendition.errored", Record<string, unknown>>
  | Event<"video.asset.static_rendition.ready", Record<string, unknown>>
  | Event<"video.asset.static_rendition.skipped", Record<string, unknown>>
  | Event<"video.asset.static_renditions.deleted", Record<string, unknown>>
  | Event<"video.asset.static_renditions.errored", Record<string, unknown>>
  | Event<"video.asset.static_renditions.preparing", Record<string, unknown>>
  | Event<"video.asset.static_renditions.ready", Record<string, unknown>>
  | Event<"video.asset.track.created", Record<string, unknown>>
  | Event<"video.asset.track.deleted", Record<string, unknown>>
  | Event<"video.asset.track.errored", Record<string, unknown>>
  | Event<"video.asset.track.ready", Record<string, unknown>>
  | Event<"video.asset.updated", Record<string, unknown>>
  | Event<"video.asset.warning", Record<string, unknown>>
  | Event<"video.delivery.high_traffic", Record<string, unknown>>
  | Event<"video.live_stream.active", Record<string, unknown>>
  | Event<"video.live_stream.connected", Record<string, unknown>>
  | Event<"video.live_stream.created", Record<string, unknown>>
  | Event<"video.live_stream.deleted", Record<string, unknown>>
  | Event<"video.live_stream.disabled", Record<string, unknown>>
  | Event<"video.live_stream.disconnected", Record<string, unknown>>
  | Event<"video.live_stream.enabled", Record<string, unknown>>
  | Event<"video.live_stream.idle", Record<string, unknown>>
  | Event<"video.live_stream.recording", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.broadcasting", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.created", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.deleted", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.errored", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.idle", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.starting", Record<string, unknown>>
  | Event<"video.live_stream.simulcast_target.updated", Record<string, unknown>>
  | Event<"video.live_stream.updated", Record<string, unknown>>
  | Event<"video.live_stream.warning", Record<string, unknown>>
  | Event<"video.upload.asset_created", Record<string, unknown>>
  | Event<"video.upload.cancelled", Record<string, unknown>>
  | Event<"video.upload.created", Record<string, unknown>>
  | Event<"video.upload.errored", Record<string, unknown>>;

/** An event of nylas, by its `type`. */
export type NylasEvent =
  | Event<"calendar.created", Record<string, unknown>>
  | Event<"calendar.updated", Record<string, unknown>>
  | Event<"calendar.deleted", Record<string, unknown>>
  | Event<"event.created", Record<string, unknown>>
  | Event<"event.updated", Record<string, unknown>>
  | Event<"event.deleted", Record<string, unknown>>
  | Event<"grant.created", Record<string, unknown>>
  | Event<"grant.updated", Record<string, unknown>>
  | Event<"grant.deleted", Record<string, unknown>>
  | Event<"grant.expired", Record<string, unknown>>
  | Event<"grant.imap_sync_completed", Record<string, unknown>>
  | Event<"message.created", Record<string, unknown>>
  | Event<"message.created.cleaned", Record<string, unknown>>
  | Event<"message.updated", Record<string, unknown>>
  | Event<"message.deleted", Record<string, unknown>>
  | Event<"message.created.truncated", Record<string, unknown>>
  | Event<"message.updated.truncated", Record<string, unknown>>
  | Event<"message.send_success", Record<string, unknown>>
  | Event<"message.send_failed", Record<string, unknown>>
  | Event<"message.bounce_detected", Record<string, unknown>>
  | Event<"message.opened", Record<string, unknown>>
  | Event<"message.opened.legacy", Record<string, unknown>>
  | Event<"message.link_clicked", Record<string, unknown>>
  | Event<"message.link_clicked.legacy", Record<string, unknown>>
  | Event<"thread.replied", Record<string, unknown>>
  | Event<"thread.replied.legacy", Record<string, unknown>>
  | Event<"message.delivered", Record<string, unknown>>
  | Event<"message.bounced", Record<string, unknown>>
  | Event<"message.complaint", Record<string, unknown>>
  | Event<"message.rejected", Record<string, unknown>>
  | Event<"message.transactional.delivered", Record<string, unknown>>
  | Event<"message.transactional.bounced", Record<string, unknown>>
  | Event<"message.transactional.complaint", Record<string, unknown>>
  | Event<"message.transactional.rejected", Record<string, unknown>>
  | Event<"message.intelligence.order", Record<string, unknown>>
  | Event<"message.intelligence.tracking", Record<string, unknown>>
  | Event<"folder.created", Record<string, unknown>>
  | Event<"folder.updated", Record<string, unknown>>
  | Event<"folder.deleted", Record<string, unknown>>
  | Event<"contact.updated", Record<string, unknown>>
  | Event<"contact.deleted", Record<string, unknown>>
  | Event<"booking.created", Record<string, unknown>>
  | Event<"booking.pending", Record<string, unknown>>
  | Event<"booking.rescheduled", Record<string, unknown>>
  | Event<"booking.cancelled", Record<string, unknown>>
  | Event<"booking.reminder", Record<string, unknown>>
  | Event<"notetaker.created", Record<string, unknown>>
  | Event<"notetaker.updated", Record<string, unknown>>
  | Event<"notetaker.deleted", Record<string, unknown>>
  | Event<"notetaker.meeting_state", Record<string, unknown>>
  | Event<"notetaker.media", Record<string, unknown>>
  | Event<"active", Record<string, unknown>>;

/** An event of openai, by its `type`. */
export type OpenaiEvent =
  | Event<"batch.cancelled", Record<string, unknown>>
  | Event<"batch.completed", Record<string, unknown>>
  | Event<"batch.expired", Record<string, unknown>>
  | Event<"batch.failed", Record<string, unknown>>
  | Event<"eval.run.canceled", Record<string, unknown>>
  | Event<"eval.run.failed", Record<string, unknown>>
  | Event<"eval.run.succeeded", Record<string, unknown>>
  | Event<"fine_tuning.job.cancelled", Record<string, unknown>>
  | Event<"fine_tuning.job.failed", Record<string, unknown>>
  | Event<"fine_tuning.job.succeeded", Record<string, unknown>>
  | Event<"live.call.incoming", Record<string, unknown>>
  | Event<"realtime.call.incoming", Record<string, unknown>>
  | Event<"response.cancelled", Record<string, unknown>>
  | Event<"response.completed", Record<string, unknown>>
  | Event<"response.failed", Record<string, unknown>>
  | Event<"response.incomplete", Record<string, unknown>>
  | Event<"safety_identifier.blocked", Record<string, unknown>>;

/** An event of paddle, by its `type`. */
export type PaddleEvent =
  | Event<"address.created", Record<string, unknown>>
  | Event<"address.imported", Record<string, unknown>>
  | Event<"address.updated", Record<string, unknown>>
  | Event<"adjustment.created", Record<string, unknown>>
  | Event<"adjustment.updated", Record<string, unknown>>
  | Event<"api_key.created", Record<string, unknown>>
  | Event<"api_key.expired", Record<string, unknown>>
  | Event<"api_key.expiring", Record<string, unknown>>
  | Event<"api_key.revoked", Record<string, unknown>>
  | Event<"api_key.updated", Record<string, unknown>>
  | Event<"api_key_exposure.created", Record<string, unknown>>
  | Event<"business.created", Record<string, unknown>>
  | Event<"business.imported", Record<string, unknown>>
  | Event<"business.updated", Record<string, unknown>>
  | Event<"client_token.created", Record<string, unknown>>
  | Event<"client_token.revoked", Record<string, unknown>>
  | Event<"client_token.updated", Record<string, unknown>>
  | Event<"customer.created", Record<string, unknown>>
  | Event<"customer.imported", Record<string, unknown>>
  | Event<"customer.updated", Record<string, unknown>>
  | Event<"discount.created", Record<string, unknown>>
  | Event<"discount.imported", Record<string, unknown>>
  | Event<"discount.updated", Record<string, unknown>>
  | Event<"discount_group.created", Record<string, unknown>>
  | Event<"discount_group.updated", Record<string, unknown>>
  | Event<"payment_method.deleted", Record<string, unknown>>
  | Event<"payment_method.saved", Record<string, unknown>>
  | Event<"payout.created", Record<string, unknown>>
  | Event<"payout.paid", Record<string, unknown>>
  | Event<"price.created", Record<string, unknown>>
  | Event<"price.imported", Record<string, unknown>>
  | Event<"price.updated", Record<string, unknown>>
  | Event<"product.created", Record<string, unknown>>
  | Event<"product.imported", Record<string, unknown>>
  | Event<"product.updated", Record<string, unknown>>
  | Event<"report.created", Record<string, unknown>>
  | Event<"report.updated", Record<string, unknown>>
  | Event<"subscription.activated", Record<string, unknown>>
  | Event<"subscription.canceled", Record<string, unknown>>
  | Event<"subscription.created", Record<string, unknown>>
  | Event<"subscription.imported", Record<string, unknown>>
  | Event<"subscription.past_due", Record<string, unknown>>
  | Event<"subscription.paused", Record<string, unknown>>
  | Event<"subscription.resumed", Record<string, unknown>>
  | Event<"subscription.trialing", Record<string, unknown>>
  | Event<"subscription.updated", Record<string, unknown>>
  | Event<"transaction.billed", Record<string, unknown>>
  | Event<"transaction.canceled", Record<string, unknown>>
  | Event<"transaction.completed", Record<string, unknown>>
  | Event<"transaction.created", Record<string, unknown>>
  | Event<"transaction.paid", Record<string, unknown>>
  | Event<"transaction.past_due", Record<string, unknown>>
  | Event<"transaction.payment_failed", Record<string, unknown>>
  | Event<"transaction.ready", Record<string, unknown>>
  | Event<"transaction.revised", Record<string, unknown>>
  | Event<"transaction.updated", Record<string, unknown>>;

/** An event of polar, by its `type`. */
export type PolarEvent =
  | Event<"customer.created", Record<string, unknown>>
  | Event<"customer.updated", Record<string, unknown>>
  | Event<"customer.deleted", Record<string, unknown>>
  | Event<"customer.state_changed", Record<string, unknown>>
  | Event<"customer_seat.assigned", Record<string, unknown>>
  | Event<"customer_seat.claimed", Record<string, unknown>>
  | Event<"customer_seat.revoked", Record<string, unknown>>
  | Event<"member.created", Record<string, unknown>>
  | Event<"member.updated", Record<string, unknown>>
  | Event<"member.deleted", Record<string, unknown>>
  | Event<"benefit.created", Record<string, unknown>>
  | Event<"benefit_grant.created", Record<string, unknown>>
  | Event<"benefit_grant.cycled", Record<string, unknown>>
  | Event<"benefit_grant.revoked", Record<string, unknown>>
  | Event<"benefit_grant.updated", Record<string, unknown>>
  | Event<"benefit.updated", Record<string, unknown>>
  | Event<"checkout.created", Record<string, unknown>>
  | Event<"checkout.updated", Record<string, unknown>>
  | Event<"checkout.expired", Record<string, unknown>>
  | Event<"order.created", Record<string, unknown>>
  | Event<"order.paid", Record<string, unknown>>
  | Event<"order.updated", Record<string, unknown>>
  | Event<"order.refunded", Record<string, unknown>>
  | Event<"organization.updated", Record<string, unknown>>
  | Event<"product.created", Record<string, unknown>>
  | Event<"product.updated", Record<string, unknown>>
  | Event<"refund.created", Record<string, unknown>>
  | Event<"refund.updated", Record<string, unknown>>
  | Event<"subscription.active", Record<string, unknown>>
  | Event<"subscription.canceled", Record<string, unknown>>
  | Event<"subscription.created", Record<string, unknown>>
  | Event<"subscription.revoked", Record<string, unknown>>
  | Event<"subscription.uncanceled", Record<string, unknown>>
  | Event<"subscription.updated", Record<string, unknown>>
  | Event<"subscription.past_due", Record<string, unknown>>;

/** An event of resend, by its `type`. */
export type ResendEvent =
  | Event<"email.sent", Record<string, unknown>>
  | Event<"email.scheduled", Record<string, unknown>>
  | Event<"email.delivered", Record<string, unknown>>
  | Event<"email.delivery_delayed", Record<string, unknown>>
  | Event<"email.complained", Record<string, unknown>>
  | Event<"email.bounced", Record<string, unknown>>
  | Event<"email.opened", Record<string, unknown>>
  | Event<"email.clicked", Record<string, unknown>>
  | Event<"email.received", Record<string, unknown>>
  | Event<"email.failed", Record<string, unknown>>
  | Event<"email.suppressed", Record<string, unknown>>
  | Event<"contact.created", Record<string, unknown>>
  | Event<"contact.updated", Record<string, unknown>>
  | Event<"contact.deleted", Record<string, unknown>>
  | Event<"domain.created", Record<string, unknown>>
  | Event<"domain.updated", Record<string, unknown>>
  | Event<"domain.deleted", Record<string, unknown>>
  | Event<"suppression.added", Record<string, unknown>>
  | Event<"suppression.removed", Record<string, unknown>>;

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
  | Event<"file.hot", TuskyFile>
  | Event<"file.synced", TuskyFile>
  | Event<"file.cold", TuskyFile>
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
  | Event<"safety.critical", TuteliqSafetyAlert>
  | Event<"safety.high", TuteliqSafetyAlert>
  | Event<"safety.medium", TuteliqSafetyAlert>
  | Event<"batch.completed", Record<string, unknown>>
  | Event<"batch.failed", Record<string, unknown>>
  | Event<"voice.alert", Record<string, unknown>>
  | Event<"report.ready", Record<string, unknown>>
  | Event<"webhook.test", Record<string, unknown>>;

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
  | Event<"authentication.email_verification_succeeded", Record<string, unknown>>
  | Event<"authentication.magic_auth_failed", Record<string, unknown>>
  | Event<"authentication.magic_auth_succeeded", Record<string, unknown>>
  | Event<"authentication.mfa_succeeded", Record<string, unknown>>
  | Event<"authentication.oauth_failed", Record<string, unknown>>
  | Event<"authentication.oauth_succeeded", Record<string, unknown>>
  | Event<"authentication.password_failed", Record<string, unknown>>
  | Event<"authentication.password_succeeded", Record<string, unknown>>
  | Event<"authentication.passkey_failed", Record<string, unknown>>
  | Event<"authentication.passkey_succeeded", Record<string, unknown>>
  | Event<"authentication.sso_failed", Record<string, unknown>>
  | Event<"authentication.sso_started", Record<string, unknown>>
  | Event<"authentication.sso_succeeded", Record<string, unknown>>
  | Event<"authentication.sso_timed_out", Record<string, unknown>>
  | Event<"authentication.radar_risk_detected", Record<string, unknown>>
  | Event<"api_key.created", Record<string, unknown>>
  | Event<"api_key.revoked", Record<string, unknown>>
  | Event<"connection.activated", Record<string, unknown>>
  | Event<"connection.deactivated", Record<string, unknown>>
  | Event<"connection.saml_certificate_renewal_required", Record<string, unknown>>
  | Event<"connection.saml_certificate_renewed", Record<string, unknown>>
  | Event<"connection.deleted", Record<string, unknown>>
  | Event<"dsync.activated", Record<string, unknown>>
  | Event<"dsync.deleted", Record<string, unknown>>
  | Event<"dsync.group.created", Record<string, unknown>>
  | Event<"dsync.group.deleted", Record<string, unknown>>
  | Event<"dsync.group.updated", Record<string, unknown>>
  | Event<"dsync.group.user_added", Record<string, unknown>>
  | Event<"dsync.group.user_removed", Record<string, unknown>>
  | Event<"dsync.user.created", Record<string, unknown>>
  | Event<"dsync.user.deleted", Record<string, unknown>>
  | Event<"dsync.user.updated", Record<string, unknown>>
  | Event<"email_verification.created", Record<string, unknown>>
  | Event<"group.created", Record<string, unknown>>
  | Event<"group.deleted", Record<string, unknown>>
  | Event<"group.member_added", Record<string, unknown>>
  | Event<"group.member_removed", Record<string, unknown>>
  | Event<"group.updated", Record<string, unknown>>
  | Event<"flag.created", Record<string, unknown>>
  | Event<"flag.deleted", Record<string, unknown>>
  | Event<"flag.updated", Record<string, unknown>>
  | Event<"flag.rule_updated", Record<string, unknown>>
  | Event<"invitation.accepted", Record<string, unknown>>
  | Event<"invitation.created", Record<string, unknown>>
  | Event<"invitation.resent", Record<string, unknown>>
  | Event<"invitation.revoked", Record<string, unknown>>
  | Event<"magic_auth.created", Record<string, unknown>>
  | Event<"organization.created", Record<string, unknown>>
  | Event<"organization.deleted", Record<string, unknown>>
  | Event<"organization.updated", Record<string, unknown>>
  | Event<"organization_domain.created", Record<string, unknown>>
  | Event<"organization_domain.deleted", Record<string, unknown>>
  | Event<"organization_domain.updated", Record<string, unknown>>
  | Event<"organization_domain.verified", Record<string, unknown>>
  | Event<"organization_domain.verification_failed", Record<string, unknown>>
  | Event<"password_reset.created", Record<string, unknown>>
  | Event<"password_reset.succeeded", Record<string, unknown>>
  | Event<"user.created", Record<string, unknown>>
  | Event<"user.updated", Record<string, unknown>>
  | Event<"user.deleted", Record<string, unknown>>
  | Event<"organization_membership.created", Record<string, unknown>>
  | Event<"organization_membership.deleted", Record<string, unknown>>
  | Event<"organization_membership.updated", Record<string, unknown>>
  | Event<"role.created", Record<string, unknown>>
  | Event<"role.deleted", Record<string, unknown>>
  | Event<"role.updated", Record<string, unknown>>
  | Event<"organization_role.created", Record<string, unknown>>
  | Event<"organization_role.deleted", Record<string, unknown>>
  | Event<"organization_role.updated", Record<string, unknown>>
  | Event<"permission.created", Record<string, unknown>>
  | Event<"permission.deleted", Record<string, unknown>>
  | Event<"permission.updated", Record<string, unknown>>
  | Event<"pipes.connected_account.connected", Record<string, unknown>>
  | Event<"pipes.connected_account.disconnected", Record<string, unknown>>
  | Event<"pipes.connected_account.reauthorization_needed", Record<string, unknown>>
  | Event<"session.created", Record<string, unknown>>
  | Event<"session.revoked", Record<string, unknown>>
  | Event<"waitlist_user.approved", Record<string, unknown>>
  | Event<"waitlist_user.created", Record<string, unknown>>
  | Event<"waitlist_user.denied", Record<string, unknown>>;

/** The events of the providers whose payloads are documented. */
export interface Events {
  brex: BrexEvent;
  btcpay: BtcpayEvent;
  circleci: CircleciEvent;
  dub: DubEvent;
  filedgr: FiledgrEvent;
  firecrawl: FirecrawlEvent;
  knock: KnockEvent;
  lithic: LithicEvent;
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
