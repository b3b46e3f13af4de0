import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PREFIX = "withdrawal-received:"

/** The key of the acknowledgement of a withdrawal. */
export const buildReceiptKey = (id: string) => `${PREFIX}${id}`

const RECENT = `from withdrawal w
  where w.deleted_at is null and w.received_at > now() - interval '1 day'`

/** SQL: keys of the acknowledgements of the last day, sent or not. */
export const RECENT_RECEIPT_KEYS = `select '${PREFIX}' || w.id ${RECENT}`

const DUE = `select w.id ${RECENT}
  and w.received_at <= now() - make_interval(secs => ?)
  and not exists (
    select 1 from notification n
    where n.idempotency_key = '${PREFIX}' || w.id and n.deleted_at is null)
  order by w.received_at limit 50`

/**
 * Ids of the withdrawals of the last day without an acknowledgement, oldest first;
 * `olderThan` seconds leave time for the ordinary mail.
 */
export async function listDueReceipts(
  container: MedusaContainer,
  olderThan: number,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(DUE, [olderThan])
  return rows.map(({ id }) => id)
}
