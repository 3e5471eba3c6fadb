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
  "retry_schedules": [
    {
      "source": "A client of Trello in public code",
      "attempts": 4,
      "delays": [
        30,
        60,
        120
      ]
    }
  ],
  "events": {
    "acceptEnterpriseJoinRequest": {},
    "addAttachmentToCard": {},
    "addChecklistToCard": {},
    "addMemberToBoard": {},
    "addMemberToCard": {},
    "addMemberToOrganization": {},
    "addOrganizationToEnterprise": {},
    "addToEnterprisePluginWhitelist": {},
    "addToOrganizationBoard": {},
    "commentCard": {},
    "convertToCardFromCheckItem": {},
    "copyBoard": {},
    "copyCard": {},
    "copyCommentCard": {},
    "createBoard": {},
    "createCard": {},
    "createList": {},
    "createOrganization": {},
    "deleteBoardInvitation": {},
    "deleteCard": {},
    "deleteOrganizationInvitation": {},
    "disableEnterprisePluginWhitelist": {},
    "disablePlugin": {},
    "disablePowerUp": {},
    "emailCard": {},
    "enableEnterprisePluginWhitelist": {},
    "enablePlugin": {},
    "enablePowerUp": {},
    "makeAdminOfBoard": {},
    "makeNormalMemberOfBoard": {},
    "makeNormalMemberOfOrganization": {},
    "makeObserverOfBoard": {},
    "memberJoinedTrello": {},
    "moveCardFromBoard": {},
    "moveCardToBoard": {},
    "moveListFromBoard": {},
    "moveListToBoard": {},
    "removeChecklistFromCard": {},
    "removeFromEnterprisePluginWhitelist": {},
    "removeFromOrganizationBoard": {},
    "removeMemberFromCard": {},
    "removeOrganizationFromEnterprise": {},
    "unconfirmedBoardInvitation": {},
    "unconfirmedOrganizationInvitation": {},
    "updateBoard": {},
    "updateCard": {},
    "updateCheckItemStateOnCard": {},
    "updateChecklist": {},
    "updateList": {},
    "updateMember": {},
    "updateOrganization": {},
    "addAdminToBoard": {},
    "addAdminToOrganization": {},
    "addLabelToCard": {},
    "copyChecklist": {},
    "createBoardInvitation": {},
    "createBoardPreference": {},
    "createCheckItem": {},
    "createLabel": {},
    "createOrganizationInvitation": {},
    "deactivatedMemberInBoard": {},
    "deactivatedMemberInEnterprise": {},
    "deactivatedMemberInOrganization": {},
    "deleteAttachmentFromCard": {},
    "deleteCheckItem": {},
    "deleteComment": {},
    "deleteLabel": {},
    "makeAdminOfOrganization": {},
    "reactivatedMemberInBoard": {},
    "reactivatedMemberInEnterprise": {},
    "reactivatedMemberInOrganization": {},
    "removeAdminFromBoard": {},
    "removeAdminFromOrganization": {},
    "removeLabelFromCard": {},
    "removeMemberFromBoard": {},
    "removeMemberFromOrganization": {},
    "updateCheckItem": {},
    "updateComment": {},
    "updateCustomFieldItem": {},
    "updateLabel": {},
    "voteOnCard": {}
  }
};
