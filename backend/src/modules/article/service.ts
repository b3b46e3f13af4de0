import { MedusaService } from "@medusajs/framework/utils"
import { Article } from "./models/article"
import { ArticleRedirect } from "./models/article-redirect"
import { ArticleRevision } from "./models/article-revision"
import { Illustration } from "./models/illustration"

/** Stores articles, what they said before, the slugs they had, and the drawings they name. */
export class ArticleService extends MedusaService({
  Article,
  ArticleRevision,
  ArticleRedirect,
  Illustration,
}) {}
