import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
} from "@medusajs/framework/utils"
import { kdf, verify } from "scrypt-kdf"
import {
  planDemoPasswords,
  type DemoSignIn,
  type DemoPassword,
} from "../rules/plan-demo-passwords"

/** The scrypt cost of Medusa's own password hashes (`auth-emailpass`). */
const COST = { logN: 15, r: 8, p: 1 }

/**
 * Reads the sign-ins of the demo people (by e-mail address) and of all dashboard users.
 * For Knex `?` is a value; `\\?` is PostgreSQL's operator.
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

/** True when the hash belongs to one of the known passwords. */
async function isKnown(hash: string, known: readonly string[]): Promise<boolean> {
  for (const password of known) {
    if (await verify(Buffer.from(hash, "base64"), password)) return true
  }
  return false
}

/** Stores the password, and signs out every token that was issued under the old one. */
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
 * Runs at the start of a public shop. Checks whether a demo person, or any dashboard
 * user, still has a demo password in the database. Demo people get the password that is
 * configured for them. This also covers a shop that was local before, a copied data
 * folder and a restored backup. Takes about 0.2 seconds for each member of staff.
 *
 * *Refuses when* such a password remains: the message names the person and the remedy.
 */
export default async function closeDemoPasswords({
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
  const found: DemoPassword[] = []
  for (const { email, hash } of signIns) {
    if (hash && (await isKnown(hash, known))) found.push({ email })
  }
  const plan = planDemoPasswords(found, demo)
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
