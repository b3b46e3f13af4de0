import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MailFileService } from "./service"

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailFileService] })
