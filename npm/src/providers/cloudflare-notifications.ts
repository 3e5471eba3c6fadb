// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Cloudflare notifications's record, for `new Webhook(cloudflareNotifications, secret)` of `hookseal/base` with `hookseal/keys`. */
export const cloudflareNotifications: Provider & { readonly id: "cloudflare-notifications" } = {
  "id": "cloudflare-notifications",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "cf-webhook-auth",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "type": "alert_type"
  },
  "events": {
    "abuse_report_alert": {
      "data": {
        "type": "object"
      }
    },
    "access_custom_certificate_expiration_type": {
      "data": {
        "type": "object"
      }
    },
    "advanced_ddos_attack_l4_alert": {
      "data": {
        "type": "object"
      }
    },
    "advanced_ddos_attack_l7_alert": {
      "data": {
        "type": "object"
      }
    },
    "advanced_http_alert_error": {
      "data": {
        "type": "object"
      }
    },
    "bgp_hijack_notification": {
      "data": {
        "type": "object"
      }
    },
    "billing_usage_alert": {
      "data": {
        "type": "object"
      }
    },
    "block_notification_block_removed": {
      "data": {
        "type": "object"
      }
    },
    "block_notification_new_block": {
      "data": {
        "type": "object"
      }
    },
    "block_notification_review_rejected": {
      "data": {
        "type": "object"
      }
    },
    "bot_traffic_basic_alert": {
      "data": {
        "type": "object"
      }
    },
    "brand_protection_alert": {
      "data": {
        "type": "object"
      }
    },
    "brand_protection_digest": {
      "data": {
        "type": "object"
      }
    },
    "clickhouse_alert_fw_anomaly": {
      "data": {
        "type": "object"
      }
    },
    "clickhouse_alert_fw_ent_anomaly": {
      "data": {
        "type": "object"
      }
    },
    "cloudforce_one_request_notification": {
      "data": {
        "type": "object"
      }
    },
    "cni_maintenance_notification": {
      "data": {
        "type": "object"
      }
    },
    "custom_analytics": {
      "data": {
        "type": "object"
      }
    },
    "custom_bot_detection_alert": {
      "data": {
        "type": "object"
      }
    },
    "custom_ssl_certificate_event_type": {
      "data": {
        "type": "object"
      }
    },
    "dedicated_ssl_certificate_event_type": {
      "data": {
        "type": "object"
      }
    },
    "device_connectivity_anomaly_alert": {
      "data": {
        "type": "object"
      }
    },
    "dos_attack_l4": {
      "data": {
        "type": "object"
      }
    },
    "dos_attack_l7": {
      "data": {
        "type": "object"
      }
    },
    "expiring_service_token_alert": {
      "data": {
        "type": "object"
      }
    },
    "failing_logpush_job_disabled_alert": {
      "data": {
        "type": "object"
      }
    },
    "fbm_auto_advertisement": {
      "data": {
        "type": "object"
      }
    },
    "fbm_dosd_attack": {
      "data": {
        "type": "object"
      }
    },
    "fbm_volumetric_attack": {
      "data": {
        "type": "object"
      }
    },
    "health_check_status_notification": {
      "data": {
        "type": "object"
      }
    },
    "hostname_aop_custom_certificate_expiration_type": {
      "data": {
        "type": "object"
      }
    },
    "http_alert_edge_error": {
      "data": {
        "type": "object"
      }
    },
    "http_alert_origin_error": {
      "data": {
        "type": "object"
      }
    },
    "image_notification": {
      "data": {
        "type": "object"
      }
    },
    "image_resizing_notification": {
      "data": {
        "type": "object"
      }
    },
    "incident_alert": {
      "data": {
        "type": "object"
      }
    },
    "load_balancing_health_alert": {
      "data": {
        "type": "object"
      }
    },
    "load_balancing_pool_enablement_alert": {
      "data": {
        "type": "object"
      }
    },
    "logo_match_alert": {
      "data": {
        "type": "object"
      }
    },
    "magic_tunnel_health_check_event": {
      "data": {
        "type": "object"
      }
    },
    "magic_wan_tunnel_health": {
      "data": {
        "type": "object"
      }
    },
    "maintenance_event_notification": {
      "data": {
        "type": "object"
      }
    },
    "mtls_certificate_store_certificate_expiration_type": {
      "data": {
        "type": "object"
      }
    },
    "pages_event_alert": {
      "data": {
        "type": "object"
      }
    },
    "radar_notification": {
      "data": {
        "type": "object"
      }
    },
    "real_origin_monitoring": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_code_change_detections": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_hosts": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_malicious_hosts": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_malicious_scripts": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_malicious_url": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_max_length_resource_url": {
      "data": {
        "type": "object"
      }
    },
    "scriptmonitor_alert_new_resources": {
      "data": {
        "type": "object"
      }
    },
    "secondary_dns_all_primaries_failing": {
      "data": {
        "type": "object"
      }
    },
    "secondary_dns_primaries_failing": {
      "data": {
        "type": "object"
      }
    },
    "secondary_dns_warning": {
      "data": {
        "type": "object"
      }
    },
    "secondary_dns_zone_successfully_updated": {
      "data": {
        "type": "object"
      }
    },
    "secondary_dns_zone_validation_warning": {
      "data": {
        "type": "object"
      }
    },
    "security_insights_alert": {
      "data": {
        "type": "object"
      }
    },
    "sentinel_alert": {
      "data": {
        "type": "object"
      }
    },
    "stream_live_notifications": {
      "data": {
        "type": "object"
      }
    },
    "synthetic_test_latency_alert": {
      "data": {
        "type": "object"
      }
    },
    "synthetic_test_low_availability_alert": {
      "data": {
        "type": "object"
      }
    },
    "traffic_anomalies_alert": {
      "data": {
        "type": "object"
      }
    },
    "tunnel_health_event": {
      "data": {
        "type": "object"
      }
    },
    "tunnel_update_event": {
      "data": {
        "type": "object"
      }
    },
    "universal_ssl_event_type": {
      "data": {
        "type": "object"
      }
    },
    "web_analytics_metrics_update": {
      "data": {
        "type": "object"
      }
    },
    "zone_aop_custom_certificate_expiration_type": {
      "data": {
        "type": "object"
      }
    }
  }
};
