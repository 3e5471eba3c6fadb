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
    "AddressCreated": {},
    "AddressDeleted": {},
    "AddressUpdated": {},
    "AlertIncident": {},
    "AlertObjectEvent": {},
    "DocumentSubmitted": {},
    "DriverCreated": {},
    "DriverUpdated": {},
    "DvirSubmitted": {},
    "EngineFaultOff": {},
    "EngineFaultOn": {},
    "FormSubmitted": {},
    "FormUpdated": {},
    "GatewayUnplugged": {},
    "GeofenceEntry": {},
    "GeofenceExit": {},
    "IssueCreated": {},
    "MissingDvirPastDue": {},
    "PredictiveMaintenanceAlert": {},
    "RouteStopArrival": {},
    "RouteStopDeparture": {},
    "RouteStopEarlyLateArrival": {},
    "RouteStopEtaUpdated": {},
    "RouteStopResequence": {},
    "SevereSpeedingEnded": {},
    "SevereSpeedingStarted": {},
    "ShipmentTrackingEvent": {},
    "SpeedingEventEnded": {},
    "SpeedingEventStarted": {},
    "SuddenFuelLevelDrop": {},
    "SuddenFuelLevelRise": {},
    "VehicleCreated": {},
    "VehicleUpdated": {},
    "VisualSearchMatch": {},
    "WorkOrderCreatedOrChanged": {}
  }
};
