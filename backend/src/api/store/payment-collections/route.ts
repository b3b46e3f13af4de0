import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCreatePaymentCollection } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { runOneAtATime } from "./one-at-a-time"

type CollectionRequest = MedusaRequest<StoreCreatePaymentCollection>

async function findCollection(req: CollectionRequest): Promise<unknown> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: req.queryConfig.fields.map((field) => `payment_collection.${field}`),
    filters: { cart_id: req.validatedBody.cart_id },
  })
  return data[0]?.payment_collection
}

/**
 * Replaces core's route of the same path, with the same response: the payment collection
 * of a cart, created when there is none. Of several concurrent requests, core completes
 * one and fails the others; here all get the same collection.
 */
export async function POST(req: CollectionRequest, res: MedusaResponse): Promise<void> {
  const { cart_id } = req.validatedBody
  let collection = await findCollection(req)
  if (!collection) {
    const { errors } = await runOneAtATime(["collection", cart_id], () =>
      createPaymentCollectionForCartWorkflow(req.scope).run({
        input: { cart_id },
        throwOnError: false,
      }),
    )
    collection = await findCollection(req)
    const [failure] = errors
    if (!collection && failure) throw failure.error
  }
  res.json({ payment_collection: collection })
}
