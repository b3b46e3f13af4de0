import { ModuleProvider, Modules } from "@medusajs/framework/utils"

import ParcelProviderService from "./service"

export default ModuleProvider(Modules.FULFILLMENT, { services: [ParcelProviderService] })
