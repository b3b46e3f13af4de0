import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PaymentStripeService } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [PaymentStripeService] })
