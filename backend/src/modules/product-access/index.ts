import { Module } from "@medusajs/framework/utils"
import { ProductAccessService } from "./service"

/** Container key of the module; also the name in links. */
export const PRODUCT_ACCESS_MODULE = "product_access"

export type { ProductAccessService } from "./service"

export default Module(PRODUCT_ACCESS_MODULE, { service: ProductAccessService })
