// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Mux's record, for `new Webhook(mux, secret)` of `hookseal/base`. */
export const mux: Provider & { readonly id: "mux" } = {
  "id": "mux",
  "scheme": {
    "signature": {
      "kind": "kv-list",
      "header": "Mux-Signature",
      "encoding": "hex",
      "separator": ",",
      "signature_key": "v1"
    },
    "algorithm": "hmac-sha256",
    "template": "{timestamp}.{body}",
    "timestamp": {
      "signature_key": "t",
      "format": "unix",
      "tolerance_s": 300
    }
  },
  "envelope": {
    "type": "type",
    "id": "id",
    "timestamp": "created_at",
    "data": "data"
  },
  "events": {
    "robots.job.ask_questions.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.ask_questions.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.ask_questions.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.ask_questions.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.ask_questions.processing": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.find_key_moments.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.find_key_moments.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.find_key_moments.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.find_key_moments.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.find_key_moments.processing": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.generate_chapters.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.generate_chapters.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.generate_chapters.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.generate_chapters.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.generate_chapters.processing": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.moderate.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.moderate.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.moderate.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.moderate.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.moderate.processing": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.summarize.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.summarize.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.summarize.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.summarize.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.summarize.processing": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.translate_captions.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.translate_captions.completed": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.translate_captions.errored": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.translate_captions.pending": {
      "data": {
        "type": "object"
      }
    },
    "robots.job.translate_captions.processing": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.created": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.live_stream_completed": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.master.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.master.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.master.preparing": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.master.ready": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.non_standard_input_detected": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.ready": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_rendition.created": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_rendition.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_rendition.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_rendition.ready": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_rendition.skipped": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_renditions.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_renditions.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_renditions.preparing": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.static_renditions.ready": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.track.created": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.track.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.track.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.track.ready": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.updated": {
      "data": {
        "type": "object"
      }
    },
    "video.asset.warning": {
      "data": {
        "type": "object"
      }
    },
    "video.delivery.high_traffic": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.active": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.connected": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.created": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.disabled": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.disconnected": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.enabled": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.idle": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.recording": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.broadcasting": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.created": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.deleted": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.errored": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.idle": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.starting": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.simulcast_target.updated": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.updated": {
      "data": {
        "type": "object"
      }
    },
    "video.live_stream.warning": {
      "data": {
        "type": "object"
      }
    },
    "video.upload.asset_created": {
      "data": {
        "type": "object"
      }
    },
    "video.upload.cancelled": {
      "data": {
        "type": "object"
      }
    },
    "video.upload.created": {
      "data": {
        "type": "object"
      }
    },
    "video.upload.errored": {
      "data": {
        "type": "object"
      }
    }
  }
};
