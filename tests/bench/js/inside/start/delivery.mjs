// A delivery, signed with OpenSSL.
export const secret = "whsec_7d2f0c9b41e84d0fa3c65b1897e2d4f6";
export const body = '{"event":"content.signed","timestamp":"2025-01-15T10:30:00Z","data":{"record_id":"rec_1"}}';
export const headers = {
  "content-type": "application/json",
  "x-tectra-signature": "b27ad9c873e23350dfbd2ad5f92a64dd193f2fe22d98f88626d0b484695423dc",
};
