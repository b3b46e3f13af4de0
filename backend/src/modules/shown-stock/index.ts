import { Module } from "@medusajs/framework/utils"
import { ShownStockService } from "./service"

/** Container key of the module. */
export const SHOWN_STOCK_MODULE = "shown_stock"

export type { ShownStockService } from "./service"

export default Module(SHOWN_STOCK_MODULE, { service: ShownStockService })
