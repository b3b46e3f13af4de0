import { Module } from "@medusajs/framework/utils"
import checkPublicStart from "./loaders/check-public-start"
import { AccountService } from "./service"

/** Container key of the module; also the name in links. */
export const ACCOUNT_MODULE = "account"

export { isEmail, normaliseEmail, tidyEmail, tidyPhone } from "./rules/normalise-email"
export type { AccountService } from "./service"

export default Module(ACCOUNT_MODULE, {
  service: AccountService,
  loaders: [checkPublicStart],
})
