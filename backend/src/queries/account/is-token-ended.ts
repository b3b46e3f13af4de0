import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  isTokenRevoked,
  type TokenFacts,
} from "../../modules/account/rules/is-token-dead"

/** A verified token or session; a session contains the claims of its token. */
export type CheckedToken = {
  auth_identity_id?: unknown
  actor_id?: unknown
  actor_type?: unknown
  iat?: unknown
}

/**
 * Reads everything about one token in one query; each table is read by an indexed column.
 */
const FACTS = `
  select identity.id is not null as identity_exists,
         identity.app_metadata ->> (asked.actor_type || '_id') as linked_actor,
         case asked.actor_type
           when 'user' then exists (
             select 1 from "user" where id = asked.actor_id and deleted_at is null)
           when 'customer' then exists (
             select 1 from customer where id = asked.actor_id and deleted_at is null)
           else true
         end as actor_exists,
         asked.actor_type = 'customer' and exists (
           select 1 from account_suspension
            where customer_id = asked.actor_id and deleted_at is null) as is_suspended,
         coalesce((
           select json_agg(json_build_object(
             'issued_from', issued_from, 'issued_until', issued_until))
             from sign_out
            where auth_identity_id = asked.identity_id and deleted_at is null
         ), '[]') as sign_outs
    from (select ?::text as identity_id, ?::text as actor_id, ?::text as actor_type) asked
    left join auth_identity identity
      on identity.id = asked.identity_id and identity.deleted_at is null`

const readText = (value: unknown): string => (typeof value === "string" ? value : "")

/**
 * True when this token or session no longer gives access. Queries the database each time,
 * so that an account that ends in any process loses access with its next request.
 */
export async function isTokenEnded(
  container: MedusaContainer,
  token: CheckedToken,
): Promise<boolean> {
  const identityId = readText(token.auth_identity_id)
  // A token from a reset mail has no identity, and is invalid after its use.
  if (identityId === "") return false
  const actor_id = readText(token.actor_id)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: TokenFacts[] }>(FACTS, [
    identityId,
    actor_id,
    readText(token.actor_type),
  ])
  const [facts] = rows
  const issued_at = typeof token.iat === "number" ? token.iat : undefined
  return !facts || isTokenRevoked({ actor_id, issued_at }, facts)
}
