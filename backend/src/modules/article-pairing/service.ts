import { MedusaService } from "@medusajs/framework/utils"
import { AftercareReason } from "./models/aftercare-reason"

/** Stores why a product has no aftercare article. The pairings themselves are links. */
export class ArticlePairingService extends MedusaService({ AftercareReason }) {}
