import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ArticleModule from "../modules/article"

/**
 * Product ↔ article, the article pairing: `kind` is a contracts `PairingKind`, `rank` the
 * place within that kind at the product, `article_rank` the one at the article (null: nobody
 * has said), `note` a sentence why it stands there. One article may stand beside many
 * products; neither is removed with the other.
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
