// Of each provider that a start is measured with.
export const secrets = {
  tectra: "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6",
  "standard-webhooks": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwYWJlbGllcg==",
  stripe: "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6",
};
