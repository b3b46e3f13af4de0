import { MedusaService } from "@medusajs/framework/utils"
import { Article } from "./models/article"

/** Stores articles. */
export class ArticleService extends MedusaService({ Article }) {}
