import { randomUUID } from "node:crypto"
import { sql } from "./corrupt-db"

/** A shop's database, past every rule of the shop. */
type Database = {
  query: <Row extends Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>
}

/** Rows of one table, as JSON; `table` is quoted already. */
type Sample = { table: string; rows: Record<string, unknown>[] }

/** What a process writes about itself, not about a cart. */
const NOT_OF_A_CART = ["workflow_execution", "search_index_state", "notification"]

const TABLES = `
  select quote_ident(c.table_name) as name from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.column_name = 'created_at'
    and t.table_type = 'BASE TABLE' and not c.table_name = any($1)
  order by 1`

/** Reads every row that was made after `since`, an ISO time of the database's own clock. */
async function readRowsSince(shop: Database, since: string): Promise<Sample[]> {
  const tables = await shop.query<{ name: string }>(TABLES, [NOT_OF_A_CART])
  const samples: Sample[] = []
  for (const { name } of tables) {
    const rows = await shop.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t where created_at > $1`,
      [since],
    )
    if (rows.length > 0) samples.push({ table: name, rows: rows.map(({ row }) => row) })
  }
  return samples
}

/** The id with its last four characters, which are random, replaced by a number. */
const renumber = (id: string, number: number) =>
  id.slice(0, -4) + number.toString(32).toUpperCase().padStart(4, "0")

/** The sample's rows as another buyer's: own ids everywhere, also inside JSON, own address. */
function renumberRows(
  samples: readonly Sample[],
  number: number,
  name: (number: number) => string,
): Sample[] {
  const ids = samples.flatMap(({ rows }) =>
    rows.flatMap(({ id }) => (typeof id === "string" ? [id] : [])),
  )
  const own = new Map(ids.map((id) => [id, renumber(id, number)]))
  const known = new RegExp([...own.keys()].join("|"), "g")
  const text = JSON.stringify(samples)
    .replace(known, (id) => own.get(id) ?? id)
    .replaceAll(name(0), name(number))
  const rows: Sample[] = JSON.parse(text)
  return rows
}

/** The database's clock now, to the microsecond. */
export async function readClock(shop: Database): Promise<string> {
  const [row] = await shop.query<{ now: string }>("select clock_timestamp()::text as now")
  if (!row) throw new Error("The database has no clock")
  return row.now
}

/**
 * Copies the carts that were made since `since`, `count` times, each for a buyer of their own: one
 * tenth of a second of work where a cart over HTTP takes more than half a second. `name(0)` is the
 * part of the e-mail addresses that differs in each copy.
 */
export async function copyCarts(
  shop: Database,
  {
    since,
    count,
    name,
  }: { since: string; count: number; name: (number: number) => string },
): Promise<void> {
  const samples = await readRowsSince(shop, since)
  const copies = Array.from({ length: count }, (_, at) =>
    renumberRows(samples, at + 1, name),
  )
  const inserts = samples.map(
    ({ table }, at) =>
      `t${at} as (insert into ${table}
        select * from jsonb_populate_recordset(null::${table}, $${at + 1}))`,
  )
  const rows = samples.map((_, at) =>
    JSON.stringify(copies.flatMap((copy) => copy[at]?.rows ?? [])),
  )
  // One statement: a row may refer to one of a later table.
  await shop.query(`with ${inserts.join(", ")} select 1`, rows)
}

/**
 * Makes carts with `make`, copies them until there are `count`, and returns the ids of all,
 * copies beside their originals. `make` gets the part that its e-mail addresses must contain.
 * Nothing else may be written to the shop meanwhile.
 */
export async function makeAndCopyCarts(
  shop: { databaseUrl: string },
  count: number,
  make: (name: string) => Promise<unknown>,
): Promise<string[]> {
  const database: Database = { query: (text, values) => sql(shop, text, values) }
  const since = await readClock(database)
  const first = randomUUID().slice(0, 8)
  await make(first)
  const made = (await listCartsSince(database, since)).length
  const name = (number: number) => (number === 0 ? first : `${first}-${number}`)
  await copyCarts(database, { since, count: Math.ceil(count / made) - 1, name })
  return listCartsSince(database, since)
}

/** The carts that were made since `since` and are not ordered yet, oldest first. */
async function listCartsSince(shop: Database, since: string): Promise<string[]> {
  const rows = await shop.query<{ id: string }>(
    "select id from cart where created_at > $1 and completed_at is null order by id",
    [since],
  )
  return rows.map(({ id }) => id)
}
