import { model } from "@medusajs/framework/utils"

/**
 * Signed-out tokens: those of one identity that were issued in this range, both ends
 * included, in whole seconds as in a JWT's `iat`.
 */
export const SignOut = model
  .define("sign_out", {
    id: model.id({ prefix: "sout" }).primaryKey(),
    auth_identity_id: model.text(),
    issued_from: model.number(),
    issued_until: model.number(),
  })
  .indexes([{ on: ["auth_identity_id"] }])
