import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdditionalData, HttpTypes } from "@medusajs/framework/types"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { addLinesToCartWorkflow } from "../../../../../workflows/order-education/add-lines-to-cart"

/**
 * Replaces core's route of the same path, with the same response; the workflow is ours.
 */
export async function POST(
  req: MedusaRequest<HttpTypes.StoreAddCartLineItem & AdditionalData>,
  res: MedusaResponse<HttpTypes.StoreCartResponse>,
): Promise<void> {
  const cart_id = req.params.id ?? ""
  const { validatedBody: item } = req
  await addLinesToCartWorkflow(req.scope).run({
    input: { cart_id, items: [item], additional_data: item.additional_data },
  })
  const cart: HttpTypes.StoreCart = await refetchCart(
    cart_id,
    req.scope,
    req.queryConfig.fields,
  )
  res.status(200).json({ cart })
}
