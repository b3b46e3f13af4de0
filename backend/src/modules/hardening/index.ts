import { Module } from "@medusajs/framework/utils"
import installHardening from "./loaders/install-hardening"
import { HardeningService } from "./service"

const HARDENING_MODULE = "hardening"

export default Module(HARDENING_MODULE, {
  service: HardeningService,
  loaders: [installHardening],
})
