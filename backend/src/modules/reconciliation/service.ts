import { MedusaService } from "@medusajs/framework/utils"
import { Discrepancy } from "./models/discrepancy"

/** Stores discrepancies and their outcomes. */
export class ReconciliationService extends MedusaService({ Discrepancy }) {}
