import { MedusaService } from "@medusajs/framework/utils"
import { Article } from "./models/article"
import { Illustration } from "./models/illustration"

/** Stores articles, and the drawings that their texts name. */
export class ArticleService extends MedusaService({ Article, Illustration }) {}
