import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The last parcel of the order of a return that has no location. */
const SENT_FROM = `
  select f.location_id
  from "return" r
  join order_fulfillment x on x.order_id = r.order_id and x.deleted_at is null
  join fulfillment f on f.id = x.fulfillment_id and f.deleted_at is null
  where r.id = ? and r.location_id is null and f.canceled_at is null
  order by f.created_at desc
  limit 1`

/**
 * Finds the stock location that the goods of a return were sent from; null when the return
 * has a location, or when nothing was sent.
 */
export const findReturnLocationStep = createStep(
  "find-return-location",
  async ({ return_id }: { return_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{ rows: { location_id: string }[] }>(SENT_FROM, [
      return_id,
    ])
    return new StepResponse(rows[0]?.location_id ?? null)
  },
)
