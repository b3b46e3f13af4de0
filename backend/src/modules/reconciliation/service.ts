import { MedusaService } from "@medusajs/framework/utils"
import { Discrepancy } from "./models/discrepancy"

/** Keeps what was found wrong, and what became of it. */
export class ReconciliationService extends MedusaService({ Discrepancy }) {}
