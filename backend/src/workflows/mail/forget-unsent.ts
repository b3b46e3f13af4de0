import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Deletes notifications of mails that could not be sent, or that a dying process left
 * pending. Without its notification a mail counts as never begun, and the job that looks
 * for missing mails sends it. Core itself retries a failed notification, but does not
 * record that it was sent.
 *
 * `keys` is SQL that selects the keys of the mails concerned.
 */
export async function forgetUnsentMails(
  container: MedusaContainer,
  keys: string,
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<unknown>(`
    delete from notification n
    where n.deleted_at is null
      and (n.status = 'failure' and n.updated_at < now() - interval '10 min'
        or n.status = 'pending' and n.updated_at < now() - interval '2 min')
      and n.idempotency_key in (${keys})`)
}
