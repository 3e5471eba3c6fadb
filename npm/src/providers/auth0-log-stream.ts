// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Auth0 log stream's record, for `new Webhook(auth0LogStream, secret)` of `hookseal/base` with `hookseal/keys`. */
export const auth0LogStream: Provider & { readonly id: "auth0-log-stream" } = {
  "id": "auth0-log-stream",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Authorization",
      "encoding": "text"
    },
    "algorithm": "token"
  },
  "envelope": {
    "items": "[]",
    "type": "data.type",
    "id": "log_id",
    "timestamp": "data.date",
    "data": "data"
  },
  "events": {
    "acls_summary": {
      "data": {
        "type": "object"
      }
    },
    "actions_execution_failed": {
      "data": {
        "type": "object"
      }
    },
    "acul_sdk_notice": {
      "data": {
        "type": "object"
      }
    },
    "api_limit": {
      "data": {
        "type": "object"
      }
    },
    "api_limit_warning": {
      "data": {
        "type": "object"
      }
    },
    "appi": {
      "data": {
        "type": "object"
      }
    },
    "ciba_exchange_failed": {
      "data": {
        "type": "object"
      }
    },
    "ciba_exchange_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "ciba_start_failed": {
      "data": {
        "type": "object"
      }
    },
    "ciba_start_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "cls": {
      "data": {
        "type": "object"
      }
    },
    "connected_accounts_connection_failed": {
      "data": {
        "type": "object"
      }
    },
    "connected_accounts_connection_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "connected_accounts_delete_failed": {
      "data": {
        "type": "object"
      }
    },
    "connected_accounts_delete_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "cs": {
      "data": {
        "type": "object"
      }
    },
    "custom_domain_verification_failed": {
      "data": {
        "type": "object"
      }
    },
    "depnote": {
      "data": {
        "type": "object"
      }
    },
    "directory_sync_completed": {
      "data": {
        "type": "object"
      }
    },
    "directory_sync_failed": {
      "data": {
        "type": "object"
      }
    },
    "directory_sync_started": {
      "data": {
        "type": "object"
      }
    },
    "f": {
      "data": {
        "type": "object"
      }
    },
    "failed_on_behalf_of_token_exchange": {
      "data": {
        "type": "object"
      }
    },
    "fc": {
      "data": {
        "type": "object"
      }
    },
    "fce": {
      "data": {
        "type": "object"
      }
    },
    "fco": {
      "data": {
        "type": "object"
      }
    },
    "fcoa": {
      "data": {
        "type": "object"
      }
    },
    "fcp": {
      "data": {
        "type": "object"
      }
    },
    "fcph": {
      "data": {
        "type": "object"
      }
    },
    "fcpn": {
      "data": {
        "type": "object"
      }
    },
    "fcpr": {
      "data": {
        "type": "object"
      }
    },
    "fcpro": {
      "data": {
        "type": "object"
      }
    },
    "fcu": {
      "data": {
        "type": "object"
      }
    },
    "fd": {
      "data": {
        "type": "object"
      }
    },
    "fdeac": {
      "data": {
        "type": "object"
      }
    },
    "fdeaz": {
      "data": {
        "type": "object"
      }
    },
    "fdecc": {
      "data": {
        "type": "object"
      }
    },
    "fdeleacft": {
      "data": {
        "type": "object"
      }
    },
    "fdelsa": {
      "data": {
        "type": "object"
      }
    },
    "fdu": {
      "data": {
        "type": "object"
      }
    },
    "feacft": {
      "data": {
        "type": "object"
      }
    },
    "feccft": {
      "data": {
        "type": "object"
      }
    },
    "fecte": {
      "data": {
        "type": "object"
      }
    },
    "fede": {
      "data": {
        "type": "object"
      }
    },
    "federated_logout_failed": {
      "data": {
        "type": "object"
      }
    },
    "fens": {
      "data": {
        "type": "object"
      }
    },
    "feoobft": {
      "data": {
        "type": "object"
      }
    },
    "feotpft": {
      "data": {
        "type": "object"
      }
    },
    "fepft": {
      "data": {
        "type": "object"
      }
    },
    "fepotpft": {
      "data": {
        "type": "object"
      }
    },
    "fercft": {
      "data": {
        "type": "object"
      }
    },
    "ferrt": {
      "data": {
        "type": "object"
      }
    },
    "fertft": {
      "data": {
        "type": "object"
      }
    },
    "feta": {
      "data": {
        "type": "object"
      }
    },
    "fi": {
      "data": {
        "type": "object"
      }
    },
    "flo": {
      "data": {
        "type": "object"
      }
    },
    "flows_execution_completed": {
      "data": {
        "type": "object"
      }
    },
    "flows_execution_failed": {
      "data": {
        "type": "object"
      }
    },
    "fn": {
      "data": {
        "type": "object"
      }
    },
    "forms_submission_failed": {
      "data": {
        "type": "object"
      }
    },
    "forms_submission_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "fp": {
      "data": {
        "type": "object"
      }
    },
    "fpar": {
      "data": {
        "type": "object"
      }
    },
    "fpurh": {
      "data": {
        "type": "object"
      }
    },
    "fs": {
      "data": {
        "type": "object"
      }
    },
    "fsa": {
      "data": {
        "type": "object"
      }
    },
    "fscim": {
      "data": {
        "type": "object"
      }
    },
    "fu": {
      "data": {
        "type": "object"
      }
    },
    "fui": {
      "data": {
        "type": "object"
      }
    },
    "fv": {
      "data": {
        "type": "object"
      }
    },
    "fvr": {
      "data": {
        "type": "object"
      }
    },
    "gd_auth_email_verification": {
      "data": {
        "type": "object"
      }
    },
    "gd_auth_fail_email_verification": {
      "data": {
        "type": "object"
      }
    },
    "gd_auth_failed": {
      "data": {
        "type": "object"
      }
    },
    "gd_auth_rejected": {
      "data": {
        "type": "object"
      }
    },
    "gd_auth_succeed": {
      "data": {
        "type": "object"
      }
    },
    "gd_enrollment_complete": {
      "data": {
        "type": "object"
      }
    },
    "gd_otp_rate_limit_exceed": {
      "data": {
        "type": "object"
      }
    },
    "gd_recovery_failed": {
      "data": {
        "type": "object"
      }
    },
    "gd_recovery_rate_limit_exceed": {
      "data": {
        "type": "object"
      }
    },
    "gd_recovery_succeed": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_email": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_email_verification": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_email_verification_failure": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_pn": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_pn_failure": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_sms": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_sms_failure": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_voice": {
      "data": {
        "type": "object"
      }
    },
    "gd_send_voice_failure": {
      "data": {
        "type": "object"
      }
    },
    "gd_start_auth": {
      "data": {
        "type": "object"
      }
    },
    "gd_start_enroll": {
      "data": {
        "type": "object"
      }
    },
    "gd_start_enroll_failed": {
      "data": {
        "type": "object"
      }
    },
    "gd_tenant_update": {
      "data": {
        "type": "object"
      }
    },
    "gd_unenroll": {
      "data": {
        "type": "object"
      }
    },
    "gd_update_device_account": {
      "data": {
        "type": "object"
      }
    },
    "gd_webauthn_challenge_failed": {
      "data": {
        "type": "object"
      }
    },
    "gd_webauthn_enrollment_failed": {
      "data": {
        "type": "object"
      }
    },
    "idjag_exchange_failed": {
      "data": {
        "type": "object"
      }
    },
    "idjag_exchange_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "jwt_bearer_exchange_failed": {
      "data": {
        "type": "object"
      }
    },
    "kms_key_management_failure": {
      "data": {
        "type": "object"
      }
    },
    "kms_key_management_success": {
      "data": {
        "type": "object"
      }
    },
    "kms_key_state_changed": {
      "data": {
        "type": "object"
      }
    },
    "limit_delegation": {
      "data": {
        "type": "object"
      }
    },
    "limit_mu": {
      "data": {
        "type": "object"
      }
    },
    "limit_phone": {
      "data": {
        "type": "object"
      }
    },
    "limit_sul": {
      "data": {
        "type": "object"
      }
    },
    "limit_wc": {
      "data": {
        "type": "object"
      }
    },
    "mfar": {
      "data": {
        "type": "object"
      }
    },
    "mgmt_api_read": {
      "data": {
        "type": "object"
      }
    },
    "my_account_authentication_method_failed": {
      "data": {
        "type": "object"
      }
    },
    "my_account_authentication_method_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "oidc_backchannel_logout_failed": {
      "data": {
        "type": "object"
      }
    },
    "oidc_backchannel_logout_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "organization_member_added": {
      "data": {
        "type": "object"
      }
    },
    "passkey_challenge_failed": {
      "data": {
        "type": "object"
      }
    },
    "passkey_challenge_started": {
      "data": {
        "type": "object"
      }
    },
    "pla": {
      "data": {
        "type": "object"
      }
    },
    "pwd_leak": {
      "data": {
        "type": "object"
      }
    },
    "reset_pwd_leak": {
      "data": {
        "type": "object"
      }
    },
    "resource_cleanup": {
      "data": {
        "type": "object"
      }
    },
    "rich_consents_access_error": {
      "data": {
        "type": "object"
      }
    },
    "s": {
      "data": {
        "type": "object"
      }
    },
    "sapi": {
      "data": {
        "type": "object"
      }
    },
    "sce": {
      "data": {
        "type": "object"
      }
    },
    "scoa": {
      "data": {
        "type": "object"
      }
    },
    "scp": {
      "data": {
        "type": "object"
      }
    },
    "scpn": {
      "data": {
        "type": "object"
      }
    },
    "scpr": {
      "data": {
        "type": "object"
      }
    },
    "scu": {
      "data": {
        "type": "object"
      }
    },
    "scv": {
      "data": {
        "type": "object"
      }
    },
    "sd": {
      "data": {
        "type": "object"
      }
    },
    "sdel": {
      "data": {
        "type": "object"
      }
    },
    "sdeleacft": {
      "data": {
        "type": "object"
      }
    },
    "sdelsa": {
      "data": {
        "type": "object"
      }
    },
    "sdu": {
      "data": {
        "type": "object"
      }
    },
    "seacft": {
      "data": {
        "type": "object"
      }
    },
    "seccft": {
      "data": {
        "type": "object"
      }
    },
    "secte": {
      "data": {
        "type": "object"
      }
    },
    "sede": {
      "data": {
        "type": "object"
      }
    },
    "sens": {
      "data": {
        "type": "object"
      }
    },
    "seoobft": {
      "data": {
        "type": "object"
      }
    },
    "seotpft": {
      "data": {
        "type": "object"
      }
    },
    "sepft": {
      "data": {
        "type": "object"
      }
    },
    "sepkoobft": {
      "data": {
        "type": "object"
      }
    },
    "sepkotpft": {
      "data": {
        "type": "object"
      }
    },
    "sepkrcft": {
      "data": {
        "type": "object"
      }
    },
    "sercft": {
      "data": {
        "type": "object"
      }
    },
    "sertft": {
      "data": {
        "type": "object"
      }
    },
    "seta": {
      "data": {
        "type": "object"
      }
    },
    "si": {
      "data": {
        "type": "object"
      }
    },
    "signup_pwd_leak": {
      "data": {
        "type": "object"
      }
    },
    "slo": {
      "data": {
        "type": "object"
      }
    },
    "srrt": {
      "data": {
        "type": "object"
      }
    },
    "ss": {
      "data": {
        "type": "object"
      }
    },
    "ss_sso_failure": {
      "data": {
        "type": "object"
      }
    },
    "ss_sso_info": {
      "data": {
        "type": "object"
      }
    },
    "ss_sso_success": {
      "data": {
        "type": "object"
      }
    },
    "ssa": {
      "data": {
        "type": "object"
      }
    },
    "sscim": {
      "data": {
        "type": "object"
      }
    },
    "success_on_behalf_of_token_exchange": {
      "data": {
        "type": "object"
      }
    },
    "sui": {
      "data": {
        "type": "object"
      }
    },
    "sv": {
      "data": {
        "type": "object"
      }
    },
    "svr": {
      "data": {
        "type": "object"
      }
    },
    "too_many_records": {
      "data": {
        "type": "object"
      }
    },
    "ublkdu": {
      "data": {
        "type": "object"
      }
    },
    "universal_logout_failed": {
      "data": {
        "type": "object"
      }
    },
    "universal_logout_succeeded": {
      "data": {
        "type": "object"
      }
    },
    "w": {
      "data": {
        "type": "object"
      }
    },
    "wn": {
      "data": {
        "type": "object"
      }
    },
    "wum": {
      "data": {
        "type": "object"
      }
    }
  }
};
