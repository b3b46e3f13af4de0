import { Module } from "@medusajs/framework/utils"
import { ReconciliationService } from "./service"

/** Container key of the module; also the name in links. */
export const RECONCILIATION_MODULE = "reconciliation"

export type { ReconciliationService } from "./service"

export default Module(RECONCILIATION_MODULE, { service: ReconciliationService })
