import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProductAccessModule from "../modules/product-access"

/** Product ↔ its access rule. The rule is deleted with the product. */
export default defineLink(ProductModule.linkable.product, {
  linkable: ProductAccessModule.linkable.accessRule,
  deleteCascade: true,
})
