import { Module } from "@medusajs/framework/utils"
import loadLimit from "./loaders/install-limit"
import { ReservationLimitService } from "./service"

/** Container key of the module. */
export const RESERVATION_LIMIT_MODULE = "reservation_limit"

export default Module(RESERVATION_LIMIT_MODULE, {
  service: ReservationLimitService,
  loaders: [loadLimit],
})
