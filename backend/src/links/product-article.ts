import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ArticleModule from "../modules/article"

/**
 * Product ↔ article, the article pairing. `kind` is a contracts `PairingKind`; `rank` is
 * the position within that kind at the product; `article_rank` is the position at the
 * article (null: not set); `note` is a sentence on why they are paired. One article may
 * be paired with many products; deleting one does not delete the other.
 */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: ArticleModule.linkable.article, isList: true },
  {
    database: {
      table: "product_article_pairing",
      extraColumns: {
        kind: { type: "text", nullable: false },
        rank: { type: "integer", nullable: false, defaultValue: "0" },
        note: { type: "text", nullable: true },
        article_rank: { type: "integer", nullable: true },
      },
    },
  },
)
