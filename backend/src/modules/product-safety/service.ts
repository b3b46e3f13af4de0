import { MedusaService } from "@medusajs/framework/utils"
import { SafetyProfile } from "./models/safety-profile"

/** Stores safety profiles. */
export class ProductSafetyService extends MedusaService({ SafetyProfile }) {}
