// Written by `cargo xtask types` from providers/: change it there.
import type { Provider } from "../provider.js";

/** Trello's record, for `new Webhook(trello, secret)` of `hookseal/base`. */
export const trello: Provider & { readonly id: "trello" } = {
  "id": "trello",
  "scheme": {
    "signature": {
      "kind": "plain",
      "header": "x-trello-webhook",
      "encoding": "base64"
    },
    "algorithm": "hmac-sha1",
    "template": "{body}{url}"
  },
  "envelope": {
    "type": "action.type",
    "id": "action.id",
    "timestamp": "action.date",
    "data": "action"
  },
  "challenges": [
    {
      "when": {
        "method": "HEAD"
      },
      "answer": {
        "status": 200
      }
    }
  ],
  "events": {
    "acceptEnterpriseJoinRequest": {
      "data": {
        "type": "object"
      }
    },
    "addAttachmentToCard": {
      "data": {
        "type": "object"
      }
    },
    "addChecklistToCard": {
      "data": {
        "type": "object"
      }
    },
    "addMemberToBoard": {
      "data": {
        "type": "object"
      }
    },
    "addMemberToCard": {
      "data": {
        "type": "object"
      }
    },
    "addMemberToOrganization": {
      "data": {
        "type": "object"
      }
    },
    "addOrganizationToEnterprise": {
      "data": {
        "type": "object"
      }
    },
    "addToEnterprisePluginWhitelist": {
      "data": {
        "type": "object"
      }
    },
    "addToOrganizationBoard": {
      "data": {
        "type": "object"
      }
    },
    "commentCard": {
      "data": {
        "type": "object"
      }
    },
    "convertToCardFromCheckItem": {
      "data": {
        "type": "object"
      }
    },
    "copyBoard": {
      "data": {
        "type": "object"
      }
    },
    "copyCard": {
      "data": {
        "type": "object"
      }
    },
    "copyCommentCard": {
      "data": {
        "type": "object"
      }
    },
    "createBoard": {
      "data": {
        "type": "object"
      }
    },
    "createCard": {
      "data": {
        "type": "object"
      }
    },
    "createList": {
      "data": {
        "type": "object"
      }
    },
    "createOrganization": {
      "data": {
        "type": "object"
      }
    },
    "deleteBoardInvitation": {
      "data": {
        "type": "object"
      }
    },
    "deleteCard": {
      "data": {
        "type": "object"
      }
    },
    "deleteOrganizationInvitation": {
      "data": {
        "type": "object"
      }
    },
    "disableEnterprisePluginWhitelist": {
      "data": {
        "type": "object"
      }
    },
    "disablePlugin": {
      "data": {
        "type": "object"
      }
    },
    "disablePowerUp": {
      "data": {
        "type": "object"
      }
    },
    "emailCard": {
      "data": {
        "type": "object"
      }
    },
    "enableEnterprisePluginWhitelist": {
      "data": {
        "type": "object"
      }
    },
    "enablePlugin": {
      "data": {
        "type": "object"
      }
    },
    "enablePowerUp": {
      "data": {
        "type": "object"
      }
    },
    "makeAdminOfBoard": {
      "data": {
        "type": "object"
      }
    },
    "makeNormalMemberOfBoard": {
      "data": {
        "type": "object"
      }
    },
    "makeNormalMemberOfOrganization": {
      "data": {
        "type": "object"
      }
    },
    "makeObserverOfBoard": {
      "data": {
        "type": "object"
      }
    },
    "memberJoinedTrello": {
      "data": {
        "type": "object"
      }
    },
    "moveCardFromBoard": {
      "data": {
        "type": "object"
      }
    },
    "moveCardToBoard": {
      "data": {
        "type": "object"
      }
    },
    "moveListFromBoard": {
      "data": {
        "type": "object"
      }
    },
    "moveListToBoard": {
      "data": {
        "type": "object"
      }
    },
    "removeChecklistFromCard": {
      "data": {
        "type": "object"
      }
    },
    "removeFromEnterprisePluginWhitelist": {
      "data": {
        "type": "object"
      }
    },
    "removeFromOrganizationBoard": {
      "data": {
        "type": "object"
      }
    },
    "removeMemberFromCard": {
      "data": {
        "type": "object"
      }
    },
    "removeOrganizationFromEnterprise": {
      "data": {
        "type": "object"
      }
    },
    "unconfirmedBoardInvitation": {
      "data": {
        "type": "object"
      }
    },
    "unconfirmedOrganizationInvitation": {
      "data": {
        "type": "object"
      }
    },
    "updateBoard": {
      "data": {
        "type": "object"
      }
    },
    "updateCard": {
      "data": {
        "type": "object"
      }
    },
    "updateCheckItemStateOnCard": {
      "data": {
        "type": "object"
      }
    },
    "updateChecklist": {
      "data": {
        "type": "object"
      }
    },
    "updateList": {
      "data": {
        "type": "object"
      }
    },
    "updateMember": {
      "data": {
        "type": "object"
      }
    },
    "updateOrganization": {
      "data": {
        "type": "object"
      }
    },
    "addAdminToBoard": {
      "data": {
        "type": "object"
      }
    },
    "addAdminToOrganization": {
      "data": {
        "type": "object"
      }
    },
    "addLabelToCard": {
      "data": {
        "type": "object"
      }
    },
    "copyChecklist": {
      "data": {
        "type": "object"
      }
    },
    "createBoardInvitation": {
      "data": {
        "type": "object"
      }
    },
    "createBoardPreference": {
      "data": {
        "type": "object"
      }
    },
    "createCheckItem": {
      "data": {
        "type": "object"
      }
    },
    "createLabel": {
      "data": {
        "type": "object"
      }
    },
    "createOrganizationInvitation": {
      "data": {
        "type": "object"
      }
    },
    "deactivatedMemberInBoard": {
      "data": {
        "type": "object"
      }
    },
    "deactivatedMemberInEnterprise": {
      "data": {
        "type": "object"
      }
    },
    "deactivatedMemberInOrganization": {
      "data": {
        "type": "object"
      }
    },
    "deleteAttachmentFromCard": {
      "data": {
        "type": "object"
      }
    },
    "deleteCheckItem": {
      "data": {
        "type": "object"
      }
    },
    "deleteComment": {
      "data": {
        "type": "object"
      }
    },
    "deleteLabel": {
      "data": {
        "type": "object"
      }
    },
    "makeAdminOfOrganization": {
      "data": {
        "type": "object"
      }
    },
    "reactivatedMemberInBoard": {
      "data": {
        "type": "object"
      }
    },
    "reactivatedMemberInEnterprise": {
      "data": {
        "type": "object"
      }
    },
    "reactivatedMemberInOrganization": {
      "data": {
        "type": "object"
      }
    },
    "removeAdminFromBoard": {
      "data": {
        "type": "object"
      }
    },
    "removeAdminFromOrganization": {
      "data": {
        "type": "object"
      }
    },
    "removeLabelFromCard": {
      "data": {
        "type": "object"
      }
    },
    "removeMemberFromBoard": {
      "data": {
        "type": "object"
      }
    },
    "removeMemberFromOrganization": {
      "data": {
        "type": "object"
      }
    },
    "updateCheckItem": {
      "data": {
        "type": "object"
      }
    },
    "updateComment": {
      "data": {
        "type": "object"
      }
    },
    "updateCustomFieldItem": {
      "data": {
        "type": "object"
      }
    },
    "updateLabel": {
      "data": {
        "type": "object"
      }
    },
    "voteOnCard": {
      "data": {
        "type": "object"
      }
    }
  }
};
