import { Module } from "@medusajs/framework/utils"
import { ArticleService } from "./service"

/** Container key of the module; also the name in links. */
export const ARTICLE_MODULE = "article"

export { ArticleFault, isArticleChanged } from "./article-fault"
export type {
  ArticleChange,
  ArticleSaved,
  ArticleService,
  ArticleStanding,
} from "./service"

export default Module(ARTICLE_MODULE, { service: ArticleService })
