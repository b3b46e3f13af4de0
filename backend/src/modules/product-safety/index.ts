import { Module } from "@medusajs/framework/utils"
import { ProductSafetyService } from "./service"

/** Container key of the module; also the name in links. */
export const PRODUCT_SAFETY_MODULE = "product_safety"

export type { ProductSafetyService } from "./service"

export default Module(PRODUCT_SAFETY_MODULE, { service: ProductSafetyService })
