import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PostalAddress } from "../../contracts"
import { toOrderAddress } from "../order/to-order-summary"

/** Key in the metadata of a quarantine: the id of the warehouse that it belongs to. */
export const QUARANTINE_OF = "quarantine_of"

/** Where returned goods go. */
export type ReturnPlace = {
  warehouse_id: string
  /** Null while the warehouse has no quarantine yet. */
  quarantine_id: string | null
}

const QUARANTINE = `
  select q.id from stock_location q
  where q.metadata->>'${QUARANTINE_OF}' = place.id and q.deleted_at is null
  order by q.created_at limit 1`

/** The warehouse of a location: its own id, or that of the warehouse whose quarantine it is. */
const WAREHOUSE = `coalesce(l.metadata->>'${QUARANTINE_OF}', l.id)`

const PLACE_OF_RETURN = `
  select place.id as warehouse_id, (${QUARANTINE}) as quarantine_id
  from (
    select ${WAREHOUSE} as id
    from "return" r
    join stock_location l on l.deleted_at is null and l.id = coalesce(r.location_id, (
      select f.location_id
      from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
      where x.order_id = r.order_id and x.deleted_at is null and f.deleted_at is null
        and f.canceled_at is null
      order by f.created_at desc limit 1))
    where r.id = ?
  ) place`

type Database = { raw: <Row>(sql: string, values: string[]) => Promise<{ rows: Row[] }> }

/**
 * Where the goods of a return go: the location that the return names, else the one that its
 * order's last parcel was sent from, and the quarantine there. Null when nothing was sent.
 */
export async function findReturnPlace(
  container: MedusaContainer,
  returnId: string,
): Promise<ReturnPlace | null> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<ReturnPlace>(PLACE_OF_RETURN, [returnId])
  return rows[0] ?? null
}

const ADDRESS_OF_ORDER = `
  select a.company, a.address_1, a.address_2, a.postal_code, a.city, a.province,
    a.country_code
  from order_fulfillment x
  join fulfillment f on f.id = x.fulfillment_id
  join stock_location l on l.id = f.location_id
  join stock_location_address a on a.id = l.address_id
  where x.order_id = ? and x.deleted_at is null and f.deleted_at is null
    and f.canceled_at is null
  order by f.created_at desc limit 1`

/** The address that the goods of an order are sent back to; null when nothing was sent. */
export async function findReturnAddress(
  container: MedusaContainer,
  orderId: string,
): Promise<PostalAddress | null> {
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<Parameters<typeof toOrderAddress>[0]>(
    ADDRESS_OF_ORDER,
    [orderId],
  )
  return rows[0] ? toOrderAddress(rows[0]) : null
}
