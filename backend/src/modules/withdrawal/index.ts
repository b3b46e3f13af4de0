import { Module } from "@medusajs/framework/utils"
import { WithdrawalService } from "./service"

/** Container key of the module. */
export const WITHDRAWAL_MODULE = "withdrawal"

export type { WithdrawalService } from "./service"

export default Module(WITHDRAWAL_MODULE, { service: WithdrawalService })
