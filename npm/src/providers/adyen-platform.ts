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
    "balancePlatform.accountHolder.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.accountHolder.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.authentication.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.authentication.relayed": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.authorisation.relayed": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccount.balance.block.released": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccount.balance.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccount.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccount.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutSchedule.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutSchedule.deleted": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutSchedule.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutScheduleAutoApplication.failed": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutScheduleExecution.failed": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutScheduleExecution.skipped": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountPayoutScheduleExecution.succeeded": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountSweep.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountSweep.deleted": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balanceAccountSweep.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balancePlatformPayoutSchedule.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balancePlatformPayoutSchedule.deleted": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.balancePlatformPayoutSchedule.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.cardorder.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.cardorder.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.dispute.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.dispute.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.incomingTransfer.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.incomingTransfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.mandate.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.mandate.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.negativeBalanceCompensationWarning.scheduled": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.networkToken.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.networkToken.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.outgoingTransfer.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.outgoingTransfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.payment.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.payment.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.paymentInstrument.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.paymentInstrument.updated": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.report.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.score.triggered": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.transaction.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.transfer.created": {
      "data": {
        "type": "object"
      }
    },
    "balancePlatform.transfer.updated": {
      "data": {
        "type": "object"
      }
    },
    "merchant.created": {
      "data": {
        "type": "object"
      }
    },
    "merchant.updated": {
      "data": {
        "type": "object"
      }
    },
    "paymentMethod.created": {
      "data": {
        "type": "object"
      }
    },
    "paymentMethodRequest.removed": {
      "data": {
        "type": "object"
      }
    },
    "paymentMethodRequest.scheduledForRemoval": {
      "data": {
        "type": "object"
      }
    },
    "recurring.token.alreadyExisting": {
      "data": {
        "type": "object"
      }
    },
    "recurring.token.created": {
      "data": {
        "type": "object"
      }
    },
    "recurring.token.disabled": {
      "data": {
        "type": "object"
      }
    },
    "recurring.token.updated": {
      "data": {
        "type": "object"
      }
    },
    "terminalBoarding.triggered": {
      "data": {
        "type": "object"
      }
    },
    "terminalSettings.modified": {
      "data": {
        "type": "object"
      }
    }
  }
};
