import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
} from "@medusajs/framework/utils"
import { kdf, verify } from "scrypt-kdf"
import {
  planKnownPasswords,
  type DemoSignIn,
  type KnownPassword,
} from "../rules/plan-known-passwords"

/** Medusa's own cost of a password hash (`auth-emailpass`). */
const COST = { logN: 15, r: 8, p: 1 }

/**
 * Demo people by address, and everybody who signs in to the dashboard. `?` is a value to
 * Knex, `\\?` PostgreSQL's operator.
 */
const READ_SIGN_INS = `
  select p.entity_id as email, p.auth_identity_id, p.provider_metadata->>'password' as hash
    from provider_identity p join auth_identity a on a.id = p.auth_identity_id
   where p.provider = 'emailpass' and p.deleted_at is null and a.deleted_at is null
     and (p.entity_id = any(?) or a.app_metadata \\? 'user_id')`

type SignIn = { email: string; auth_identity_id: string; hash: string | null }

type Database = {
  raw: <Row>(sql: string, values?: unknown[]) => Promise<{ rows: Row[] }>
  transaction: <Result>(work: (trx: Database) => Promise<Result>) => Promise<Result>
}

type ModuleOptions = { isPublic?: boolean; demoSignIns?: DemoSignIn[] }

/** True when the hash is one of a known password. */
async function isKnown(hash: string, known: readonly string[]): Promise<boolean> {
  for (const password of known) {
    if (await verify(Buffer.from(hash, "base64"), password)) return true
  }
  return false
}

/** Stores the password and ends every token that the old one has opened. */
async function reset(
  database: Database,
  { auth_identity_id, email }: SignIn,
  password: string,
) {
  const hash = (await kdf(password, COST)).toString("base64")
  await database.transaction(async (trx) => {
    await trx.raw(
      `update provider_identity
          set provider_metadata = jsonb_set(provider_metadata, '{password}', to_jsonb(?::text)),
              updated_at = now()
        where provider = 'emailpass' and entity_id = ? and deleted_at is null`,
      [hash, email],
    )
    await trx.raw(
      `insert into sign_out (id, auth_identity_id, issued_from, issued_until)
       values (?, ?, 0, extract(epoch from now())::integer)`,
      [generateEntityId("", "sout"), auth_identity_id],
    )
  })
}

/**
 * At the start of a public shop: looks into the database whether a demo person, or anybody
 * who signs in to the dashboard, still has a demo password. Demo people get the password that
 * is configured for them. Covers a shop that was local before, a copied data folder and a
 * restored backup. About 0.2 seconds for each member of staff.
 *
 * *Refuses when* such a password remains: the message names the person and the remedy.
 */
export default async function closeKnownPasswords({
  container,
  options,
}: LoaderOptions<ModuleOptions>): Promise<void> {
  const demo = options?.demoSignIns ?? []
  if (!options?.isPublic || demo.length === 0) return
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ found: string | null }>(
    "select to_regclass('provider_identity') as found",
  )
  if (!rows[0]?.found) return

  const { rows: signIns } = await database.raw<SignIn>(READ_SIGN_INS, [
    demo.map(({ email }) => email),
  ])
  const known = demo.map(({ knownPassword }) => knownPassword)
  const found: KnownPassword[] = []
  for (const { email, hash } of signIns) {
    if (hash && (await isKnown(hash, known))) found.push({ email })
  }
  const plan = planKnownPasswords(found, demo)
  if (plan.refusals.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `This shop is public and must not start:\n  ${plan.refusals.join("\n  ")}`,
    )
  }
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { email, password } of plan.resets) {
    const signIn = signIns.find((one) => one.email === email)
    if (!signIn) continue
    await reset(database, signIn, password)
    logger.info(`The demo password of ${email} is replaced by the configured one`)
  }
}
