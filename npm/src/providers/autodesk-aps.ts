// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Autodesk Platform Services's record, for `new Webhook(autodeskAps, secret)` of `hookseal/base`. */
export const autodeskAps: Provider & { readonly id: "autodesk-aps" } = {
  "id": "autodesk-aps",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-adsk-signature",
      "encoding": "hex",
      "prefix": "sha1hash="
    },
    "algorithm": "hmac-sha1"
  },
  "envelope": {
    "type": "hook.event",
    "data": "payload"
  },
  "delivery_id": "x-adsk-delivery-id",
  "events": {
    "extraction.finished": {
      "data": {
        "type": "object"
      }
    },
    "extraction.updated": {
      "data": {
        "type": "object"
      }
    },
    "model.sync": {
      "data": {
        "type": "object"
      }
    },
    "model.publish": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.added": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.modified": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.moved": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.moved.out": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.copied": {
      "data": {
        "type": "object"
      }
    },
    "dm.version.copied.out": {
      "data": {
        "type": "object"
      }
    },
    "dm.lineage.reserved": {
      "data": {
        "type": "object"
      }
    },
    "dm.lineage.unreserved": {
      "data": {
        "type": "object"
      }
    },
    "dm.lineage.updated": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.added": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.modified": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.deleted": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.purged": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.moved": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.moved.out": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.copied": {
      "data": {
        "type": "object"
      }
    },
    "dm.folder.copied.out": {
      "data": {
        "type": "object"
      }
    },
    "dm.operation.started": {
      "data": {
        "type": "object"
      }
    },
    "dm.operation.completed": {
      "data": {
        "type": "object"
      }
    },
    "item.clone": {
      "data": {
        "type": "object"
      }
    },
    "item.create": {
      "data": {
        "type": "object"
      }
    },
    "item.lock": {
      "data": {
        "type": "object"
      }
    },
    "item.release": {
      "data": {
        "type": "object"
      }
    },
    "item.unlock": {
      "data": {
        "type": "object"
      }
    },
    "item.update": {
      "data": {
        "type": "object"
      }
    },
    "workflow.transition": {
      "data": {
        "type": "object"
      }
    },
    "budget.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "budget.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "budget.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "budgetPayment.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "budgetPayment.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "budgetPayment.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "contract.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "contract.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "contract.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "cor.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "cor.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "cor.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "costPayment.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "costPayment.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "costPayment.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expense.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expense.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expense.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expenseItem.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expenseItem.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "expenseItem.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContract.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContract.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContract.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContractItem.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContractItem.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "mainContractItem.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "oco.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "oco.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "oco.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "pco.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "pco.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "pco.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "project.initialized-1.0": {
      "data": {
        "type": "object"
      }
    },
    "rfq.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "rfq.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "rfq.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "scheduleOfValue.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "scheduleOfValue.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "scheduleOfValue.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "sco.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "sco.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "sco.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "bid.created": {
      "data": {
        "type": "object"
      }
    },
    "opportunity.comment.created": {
      "data": {
        "type": "object"
      }
    },
    "opportunity.comment.deleted": {
      "data": {
        "type": "object"
      }
    },
    "opportunity.comment.updated": {
      "data": {
        "type": "object"
      }
    },
    "opportunity.created": {
      "data": {
        "type": "object"
      }
    },
    "opportunity.status.updated": {
      "data": {
        "type": "object"
      }
    },
    "issue.created-1.0": {
      "data": {
        "type": "object"
      }
    },
    "issue.updated-1.0": {
      "data": {
        "type": "object"
      }
    },
    "issue.deleted-1.0": {
      "data": {
        "type": "object"
      }
    },
    "issue.restored-1.0": {
      "data": {
        "type": "object"
      }
    },
    "issue.unlinked-1.0": {
      "data": {
        "type": "object"
      }
    },
    "dt.applyTemplate": {
      "data": {
        "type": "object"
      }
    },
    "dt.removeTemplate": {
      "data": {
        "type": "object"
      }
    },
    "dt.mutation": {
      "data": {
        "type": "object"
      }
    },
    "dt.alert": {
      "data": {
        "type": "object"
      }
    }
  }
};
