// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** WeChat Pay's record, for `new Webhook(wechatPay, secret)` of `hookseal/base` with `hookseal/keys`. */
export const wechatPay: Provider & { readonly id: "wechat-pay" } = {
  "id": "wechat-pay",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "Wechatpay-Signature",
      "encoding": "base64"
    },
    "algorithm": "rsa-pkcs1v15-sha256",
    "template": "{timestamp}\n{header:Wechatpay-Nonce}\n{body}\n",
    "key": {
      "decode": "pem",
      "certificate": true,
      "by": "header:Wechatpay-Serial"
    },
    "timestamp": {
      "header": "Wechatpay-Timestamp",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "event_type",
    "id": "id",
    "timestamp": "create_time",
    "data": "resource"
  },
  "retry_schedules": [
    {
      "source": "WeChat Pay's documentation",
      "attempts": 16,
      "delays": [
        15,
        15,
        30,
        180,
        600,
        1200,
        1800,
        1800,
        1800,
        3600,
        10800,
        10800,
        10800,
        21600,
        21600
      ]
    }
  ]
};
