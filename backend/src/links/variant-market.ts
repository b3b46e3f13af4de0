import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProductAccessModule from "../modules/product-access"

/** Variant ↔ the markets it is sold in. The row is deleted with the variant. */
export default defineLink(ProductModule.linkable.productVariant, {
  linkable: ProductAccessModule.linkable.variantMarket,
  deleteCascade: true,
})
