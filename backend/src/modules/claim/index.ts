import { Module } from "@medusajs/framework/utils"
import { ClaimService } from "./service"

/** Container key of the module. */
export const CLAIM_MODULE = "claim"

export type { ClaimService } from "./service"

export default Module(CLAIM_MODULE, { service: ClaimService })
