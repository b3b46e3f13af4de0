import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVARIANTS } from "../../../invariants"

/** Maximum of orders per run; the others wait for the next run. */
const MAX = 50
const UNPAID = INVARIANTS.find(({ id }) => id === "I3")?.sql ?? "select '' as subject_id"

/**
 * Orders of the last day that are not cancelled, are paid or promised, and have no stored
 * notification: the process died before it received the event.
 */
const buildNeverNoted = (olderThan: number): string => `
  select o.id
  from "order" o
  join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
  where o.deleted_at is null and o.canceled_at is null and not o.is_draft_order
    and coalesce(o.email, '') <> ''
    and oc.created_at > now() - interval '1 day'
    and oc.created_at <= now() - make_interval(secs => ${Math.trunc(olderThan)})
    and not exists (
      select 1 from notification n
      where n.idempotency_key = 'order-placed:' || o.id and n.deleted_at is null)
    and o.id not in (select subject_id from (${UNPAID}) unpaid)
  order by oc.created_at
  limit ${MAX}`

/**
 * Deletes notifications of confirmations that could not be sent, or that a dying process
 * left pending. Without its notification the order counts as never confirmed. Core itself
 * retries a failed notification, but does not record that it was sent.
 */
const FORGET_UNSENT = `
  delete from notification n
  where n.template = 'order-placed' and n.deleted_at is null
    and (n.status = 'failure' and n.updated_at < now() - interval '10 min'
      or n.status = 'pending' and n.updated_at < now() - interval '2 min')
    and exists (
      select 1 from "order" o
      where o.id = n.resource_id and o.created_at > now() - interval '1 day')`

type Rows = { rows: { id: string }[] }

/**
 * Finds the orders with a confirmation that is still missing. Several processes may find
 * the same order: the unique key of the notification lets only one of them send it.
 */
export const findUnconfirmedOrdersStep = createStep(
  "find-unconfirmed-orders",
  async ({ older_than }: { older_than: number }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(FORGET_UNSENT)
    const { rows } = await database.raw<Rows>(buildNeverNoted(older_than))
    return new StepResponse(rows.map(({ id }) => id))
  },
)
