import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProductSafetyModule from "../modules/product-safety"

/** Product ↔ its safety profile. The profile is deleted with the product. */
export default defineLink(ProductModule.linkable.product, {
  linkable: ProductSafetyModule.linkable.safetyProfile,
  deleteCascade: true,
})
