import type { LoaderOptions, Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
} from "@medusajs/framework/utils"
import { kdf, verify } from "scrypt-kdf"
import { listShopSettingGaps, type ShopSettingsRecord } from "../../../contracts"
import { listSettingRefusals } from "../rules/list-setting-refusals"
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

type ModuleOptions = {
  isPublic?: boolean
  demoSignIns?: DemoSignIn[]
  needsShopSettings?: boolean
}

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

/** True when the table exists; before the first migration it does not. */
async function hasTable(database: Database, name: string): Promise<boolean> {
  const sql = "select to_regclass(?) as found"
  const { rows } = await database.raw<{ found: string | null }>(sql, [name])
  return !!rows[0]?.found
}

/** Plans what to do about demo passwords; `signIns` are all that were looked at. */
async function checkPasswords(database: Database, demo: readonly DemoSignIn[]) {
  const { rows: signIns } = await database.raw<SignIn>(READ_SIGN_INS, [
    demo.map(({ email }) => email),
  ])
  const known = demo.map(({ knownPassword }) => knownPassword)
  const found: DemoPassword[] = []
  for (const { email, hash } of signIns) {
    if (hash && (await isKnown(hash, known))) found.push({ email })
  }
  return { signIns, ...planDemoPasswords(found, demo) }
}

/** The sentence about the operator's data, when something of it is not filled in. */
async function checkSettings(database: Database): Promise<string[]> {
  if (!(await hasTable(database, "shop_settings"))) return []
  const { rows } = await database.raw<ShopSettingsRecord>(
    "select * from shop_settings where deleted_at is null limit 1",
  )
  return listSettingRefusals(listShopSettingGaps(rows[0] ?? null))
}

/**
 * Runs at the start of a public shop, and checks what only its database knows:
 *
 * - whether a demo person, or any dashboard user, still has a demo password. Demo people
 *   get the password that is configured for them. This also covers a shop that was local
 *   before, a copied data folder and a restored backup. Takes about 0.2 seconds for each
 *   member of staff.
 * - with `needsShopSettings`, whether the operator's data is filled in.
 *
 * *Refuses when* such a password remains, or the data is missing or invented: the message
 * names what is wrong and the remedy.
 */
export default async function checkPublicStart({
  container,
  options,
}: LoaderOptions<ModuleOptions>): Promise<void> {
  if (!options?.isPublic) return
  const demo = options.demoSignIns ?? []
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const isMigrated = await hasTable(database, "provider_identity")
  const passwords =
    isMigrated && demo.length > 0 ? await checkPasswords(database, demo) : null
  const settings = options.needsShopSettings ? await checkSettings(database) : []
  const refusals = [...(passwords?.refusals ?? []), ...settings]
  if (refusals.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `This shop is public and must not start:\n  ${refusals.join("\n  ")}`,
    )
  }
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { email, password } of passwords?.resets ?? []) {
    const signIn = passwords?.signIns.find((one) => one.email === email)
    if (!signIn) continue
    await reset(database, signIn, password)
    logger.info(`The demo password of ${email} is replaced by the configured one`)
  }
}
