import { Module } from "@medusajs/framework/utils"
import { OutsideLinkService } from "./service"

/** Container key of the module. */
export const OUTSIDE_LINK_MODULE = "outside_link"

export type { OutsideLinkService } from "./service"

export default Module(OUTSIDE_LINK_MODULE, { service: OutsideLinkService })
