import { MedusaService } from "@medusajs/framework/utils"
import { AccessRule } from "./models/access-rule"
import { VariantMarket } from "./models/variant-market"

/** Stores access rules and variant markets; `rules/` decides what they mean. */
export class ProductAccessService extends MedusaService({ AccessRule, VariantMarket }) {}
