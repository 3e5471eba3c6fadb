// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Adyen (platforms)'s record, for `new Webhook(adyenPlatform, secret)` of `hookseal/base`. */
export const adyenPlatform: Provider & { readonly id: "adyen-platform" } = {
  "id": "adyen-platform",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "HmacSignature",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha256",
    "key": {
      "decode": "hex"
    }
  },
  "envelope": {
    "type": "type",
    "data": "data"
  },
  "events": {
    "balancePlatform.accountHolder.created": {},
    "balancePlatform.accountHolder.updated": {},
    "balancePlatform.authentication.created": {},
    "balancePlatform.authentication.relayed": {},
    "balancePlatform.authorisation.relayed": {},
    "balancePlatform.balanceAccount.balance.block.released": {},
    "balancePlatform.balanceAccount.balance.updated": {},
    "balancePlatform.balanceAccount.created": {},
    "balancePlatform.balanceAccount.updated": {},
    "balancePlatform.balanceAccountPayoutSchedule.created": {},
    "balancePlatform.balanceAccountPayoutSchedule.deleted": {},
    "balancePlatform.balanceAccountPayoutSchedule.updated": {},
    "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed": {},
    "balancePlatform.balanceAccountPayoutScheduleExecution.failed": {},
    "balancePlatform.balanceAccountPayoutScheduleExecution.skipped": {},
    "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded": {},
    "balancePlatform.balanceAccountSweep.created": {},
    "balancePlatform.balanceAccountSweep.deleted": {},
    "balancePlatform.balanceAccountSweep.updated": {},
    "balancePlatform.balancePlatformPayoutSchedule.created": {},
    "balancePlatform.balancePlatformPayoutSchedule.deleted": {},
    "balancePlatform.balancePlatformPayoutSchedule.updated": {},
    "balancePlatform.cardorder.created": {},
    "balancePlatform.cardorder.updated": {},
    "balancePlatform.dispute.created": {},
    "balancePlatform.dispute.updated": {},
    "balancePlatform.incomingTransfer.created": {},
    "balancePlatform.incomingTransfer.updated": {},
    "balancePlatform.mandate.created": {},
    "balancePlatform.mandate.updated": {},
    "balancePlatform.negativeBalanceCompensationWarning.scheduled": {},
    "balancePlatform.networkToken.created": {},
    "balancePlatform.networkToken.updated": {},
    "balancePlatform.outgoingTransfer.created": {},
    "balancePlatform.outgoingTransfer.updated": {},
    "balancePlatform.payment.created": {},
    "balancePlatform.payment.updated": {},
    "balancePlatform.paymentInstrument.created": {},
    "balancePlatform.paymentInstrument.updated": {},
    "balancePlatform.report.created": {},
    "balancePlatform.score.triggered": {},
    "balancePlatform.transaction.created": {},
    "balancePlatform.transfer.created": {},
    "balancePlatform.transfer.updated": {},
    "merchant.created": {},
    "merchant.updated": {},
    "paymentMethod.created": {},
    "paymentMethodRequest.removed": {},
    "paymentMethodRequest.scheduledForRemoval": {},
    "recurring.token.alreadyExisting": {},
    "recurring.token.created": {},
    "recurring.token.disabled": {},
    "recurring.token.updated": {},
    "terminalBoarding.triggered": {},
    "terminalSettings.modified": {}
  }
};
