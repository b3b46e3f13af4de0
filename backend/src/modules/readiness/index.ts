import { Module } from "@medusajs/framework/utils"
import { ReadinessService } from "./service"

/** Container key of the module; it has no tables. */
export const READINESS_MODULE = "readiness"

export type { ReadinessService } from "./service"

export default Module(READINESS_MODULE, { service: ReadinessService })
