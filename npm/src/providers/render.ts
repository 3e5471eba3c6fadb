// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Render's record, for `new Webhook(render, secret)` of `hookseal/base`. */
export const render: Provider & { readonly id: "render" } = {
  "id": "render",
  "scheme": {
    "signature": {
      "kind": "versioned-list",
      "header": "webhook-signature",
      "encoding": "base64",
      "separator": " ",
      "version": "v1",
      "version_separator": ","
    },
    "algorithm": "hmac-sha256",
    "template": "{id}.{timestamp}.{body}",
    "key": {
      "decode": "base64",
      "strip_prefix": "whsec_"
    },
    "timestamp": {
      "header": "webhook-timestamp",
      "format": "unix",
      "tolerance_s": 300
    },
    "id": "webhook-id"
  },
  "envelope": {
    "type": "type",
    "timestamp": "timestamp",
    "data": "data"
  },
  "events": {
    "artifact_fetch_failed": {
      "data": {
        "type": "object"
      }
    },
    "artifact_source_changed": {
      "data": {
        "type": "object"
      }
    },
    "auto_deploy_disabled": {
      "data": {
        "type": "object"
      }
    },
    "auto_deploy_enabled": {
      "data": {
        "type": "object"
      }
    },
    "autoscaling_config_changed": {
      "data": {
        "type": "object"
      }
    },
    "autoscaling_ended": {
      "data": {
        "type": "object"
      }
    },
    "autoscaling_started": {
      "data": {
        "type": "object"
      }
    },
    "branch_deleted": {
      "data": {
        "type": "object"
      }
    },
    "build_ended": {
      "data": {
        "type": "object"
      }
    },
    "build_started": {
      "data": {
        "type": "object"
      }
    },
    "commit_ignored": {
      "data": {
        "type": "object"
      }
    },
    "cron_job_run_ended": {
      "data": {
        "type": "object"
      }
    },
    "cron_job_run_started": {
      "data": {
        "type": "object"
      }
    },
    "deploy_ended": {
      "data": {
        "type": "object"
      }
    },
    "deploy_started": {
      "data": {
        "type": "object"
      }
    },
    "disk_created": {
      "data": {
        "type": "object"
      }
    },
    "disk_deleted": {
      "data": {
        "type": "object"
      }
    },
    "disk_updated": {
      "data": {
        "type": "object"
      }
    },
    "edge_cache_disabled": {
      "data": {
        "type": "object"
      }
    },
    "edge_cache_enabled": {
      "data": {
        "type": "object"
      }
    },
    "edge_cache_purged": {
      "data": {
        "type": "object"
      }
    },
    "image_pull_failed": {
      "data": {
        "type": "object"
      }
    },
    "instance_count_changed": {
      "data": {
        "type": "object"
      }
    },
    "job_run_ended": {
      "data": {
        "type": "object"
      }
    },
    "key_value_available": {
      "data": {
        "type": "object"
      }
    },
    "key_value_config_restart": {
      "data": {
        "type": "object"
      }
    },
    "key_value_unhealthy": {
      "data": {
        "type": "object"
      }
    },
    "maintenance_ended": {
      "data": {
        "type": "object"
      }
    },
    "maintenance_mode_enabled": {
      "data": {
        "type": "object"
      }
    },
    "maintenance_mode_uri_updated": {
      "data": {
        "type": "object"
      }
    },
    "maintenance_started": {
      "data": {
        "type": "object"
      }
    },
    "pipeline_minutes_exhausted": {
      "data": {
        "type": "object"
      }
    },
    "plan_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_available": {
      "data": {
        "type": "object"
      }
    },
    "postgres_backup_completed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_backup_failed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_backup_started": {
      "data": {
        "type": "object"
      }
    },
    "postgres_cluster_leader_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_connection_pool_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_connection_pool_enabled_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_created": {
      "data": {
        "type": "object"
      }
    },
    "postgres_disk_autoscaling_enabled_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_disk_size_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_ha_status_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_pitr_checkpoint_completed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_pitr_checkpoint_failed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_pitr_checkpoint_started": {
      "data": {
        "type": "object"
      }
    },
    "postgres_read_replica_stale": {
      "data": {
        "type": "object"
      }
    },
    "postgres_read_replicas_changed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_restarted": {
      "data": {
        "type": "object"
      }
    },
    "postgres_restore_failed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_restore_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "postgres_unavailable": {
      "data": {
        "type": "object"
      }
    },
    "postgres_upgrade_failed": {
      "data": {
        "type": "object"
      }
    },
    "postgres_upgrade_started": {
      "data": {
        "type": "object"
      }
    },
    "postgres_upgrade_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "postgres_wal_archive_failed": {
      "data": {
        "type": "object"
      }
    },
    "pre_deploy_ended": {
      "data": {
        "type": "object"
      }
    },
    "pre_deploy_started": {
      "data": {
        "type": "object"
      }
    },
    "server_available": {
      "data": {
        "type": "object"
      }
    },
    "server_failed": {
      "data": {
        "type": "object"
      }
    },
    "server_hardware_failure": {
      "data": {
        "type": "object"
      }
    },
    "server_restarted": {
      "data": {
        "type": "object"
      }
    },
    "service_resumed": {
      "data": {
        "type": "object"
      }
    },
    "service_suspended": {
      "data": {
        "type": "object"
      }
    },
    "zero_downtime_redeploy_ended": {
      "data": {
        "type": "object"
      }
    },
    "zero_downtime_redeploy_started": {
      "data": {
        "type": "object"
      }
    },
    "initial_deploy_hook_ended": {
      "data": {
        "type": "object"
      }
    },
    "initial_deploy_hook_started": {
      "data": {
        "type": "object"
      }
    },
    "suspender_added": {
      "data": {
        "type": "object"
      }
    },
    "suspender_removed": {
      "data": {
        "type": "object"
      }
    }
  }
};
