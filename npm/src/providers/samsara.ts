// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Samsara's record, for `new Webhook(samsara, secret)` of `hookseal/base`. */
export const samsara: Provider & { readonly id: "samsara" } = {
  "id": "samsara",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "X-Samsara-Signature",
      "encoding": "hex",
      "prefix": "v1="
    },
    "algorithm": "hmac-sha256",
    "template": "v1:{timestamp}:{body}",
    "key": {
      "decode": "base64"
    },
    "timestamp": {
      "header": "X-Samsara-Timestamp",
      "format": "unix",
      "tolerance_s": 345600
    }
  },
  "envelope": {
    "type": "eventType",
    "id": "eventId"
  },
  "events": {
    "AddressCreated": {
      "data": {
        "type": "object"
      }
    },
    "AddressDeleted": {
      "data": {
        "type": "object"
      }
    },
    "AddressUpdated": {
      "data": {
        "type": "object"
      }
    },
    "AlertIncident": {
      "data": {
        "type": "object"
      }
    },
    "AlertObjectEvent": {
      "data": {
        "type": "object"
      }
    },
    "DocumentSubmitted": {
      "data": {
        "type": "object"
      }
    },
    "DriverCreated": {
      "data": {
        "type": "object"
      }
    },
    "DriverUpdated": {
      "data": {
        "type": "object"
      }
    },
    "DvirSubmitted": {
      "data": {
        "type": "object"
      }
    },
    "EngineFaultOff": {
      "data": {
        "type": "object"
      }
    },
    "EngineFaultOn": {
      "data": {
        "type": "object"
      }
    },
    "FormSubmitted": {
      "data": {
        "type": "object"
      }
    },
    "FormUpdated": {
      "data": {
        "type": "object"
      }
    },
    "GatewayUnplugged": {
      "data": {
        "type": "object"
      }
    },
    "GeofenceEntry": {
      "data": {
        "type": "object"
      }
    },
    "GeofenceExit": {
      "data": {
        "type": "object"
      }
    },
    "IssueCreated": {
      "data": {
        "type": "object"
      }
    },
    "MissingDvirPastDue": {
      "data": {
        "type": "object"
      }
    },
    "PredictiveMaintenanceAlert": {
      "data": {
        "type": "object"
      }
    },
    "RouteStopArrival": {
      "data": {
        "type": "object"
      }
    },
    "RouteStopDeparture": {
      "data": {
        "type": "object"
      }
    },
    "RouteStopEarlyLateArrival": {
      "data": {
        "type": "object"
      }
    },
    "RouteStopEtaUpdated": {
      "data": {
        "type": "object"
      }
    },
    "RouteStopResequence": {
      "data": {
        "type": "object"
      }
    },
    "SevereSpeedingEnded": {
      "data": {
        "type": "object"
      }
    },
    "SevereSpeedingStarted": {
      "data": {
        "type": "object"
      }
    },
    "ShipmentTrackingEvent": {
      "data": {
        "type": "object"
      }
    },
    "SpeedingEventEnded": {
      "data": {
        "type": "object"
      }
    },
    "SpeedingEventStarted": {
      "data": {
        "type": "object"
      }
    },
    "SuddenFuelLevelDrop": {
      "data": {
        "type": "object"
      }
    },
    "SuddenFuelLevelRise": {
      "data": {
        "type": "object"
      }
    },
    "VehicleCreated": {
      "data": {
        "type": "object"
      }
    },
    "VehicleUpdated": {
      "data": {
        "type": "object"
      }
    },
    "VisualSearchMatch": {
      "data": {
        "type": "object"
      }
    },
    "WorkOrderCreatedOrChanged": {
      "data": {
        "type": "object"
      }
    }
  }
};
