import { Module } from "@medusajs/framework/utils"
import { ArticleService } from "./service"

/** Container key of the module; also the name in links. */
export const ARTICLE_MODULE = "article"

export { ArticleErrorCode, isArticleChanged } from "./article-error"
export type {
  ArticleChange,
  ArticleSaved,
  ArticleService,
  ArticleStatus,
} from "./service"

export default Module(ARTICLE_MODULE, { service: ArticleService })
