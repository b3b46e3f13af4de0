import { MedusaService } from "@medusajs/framework/utils"
import { ClaimReport } from "./models/claim-report"
import { SafetyReport } from "./models/safety-report"

/** Stores claims of buyers and, in a table of their own, reports of harm. */
export class ClaimService extends MedusaService({ ClaimReport, SafetyReport }) {}
