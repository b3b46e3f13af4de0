import { Client } from "pg"
import { openCart } from "./cart"
import { Restorer } from "./restore"
import { describeShop } from "./shop"

/** Every row of every table and where each sequence stands, as text. */
async function readAll(client: Client): Promise<Map<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  )
  const all = new Map<string, string>()
  for (const { name } of tables) {
    const { rows } = await client.query<{ digest: string }>(
      `select coalesce(md5(string_agg(md5(row::text), '' order by md5(row::text))), '')
         as digest from public."${name}" row`,
    )
    all.set(name, rows[0]?.digest ?? "")
  }
  const { rows: sequences } = await client.query<{ name: string; value: string }>(
    "select sequencename as name, last_value::text as value from pg_sequences",
  )
  for (const { name, value } of sequences) all.set(`sequence ${name}`, String(value))
  return all
}

describeShop("the database between two tests", (shop) => {
  let client: Client
  let restorer: Restorer
  beforeAll(async () => {
    client = new Client({ connectionString: shop.databaseUrl })
    await client.connect()
    restorer = new Restorer(client)
    await restorer.learn()
  })
  afterAll(() => client.end())

  const changes: [what: string, dirty: string[], statements: string[]][] = [
    [
      "an insert",
      ["tax_provider"],
      ["insert into tax_provider (id) values ('tp_of_a_test')"],
    ],
    ["an update", ["product"], ["update product set title = 'Renamed'"]],
    [
      "an update that writes what stands there",
      ["product"],
      ["update product set title = title"],
    ],
    ["a delete", ["price_rule"], ["delete from price_rule"]],
    [
      "a delete, and an insert in its place",
      ["currency"],
      [
        "delete from currency where code = 'usd'",
        `insert into currency (code, symbol, symbol_native, name, raw_rounding)
         values ('zzz', 'z', 'z', 'Zed', '{}')`,
      ],
    ],
    [
      "a key that changes",
      ["currency"],
      ["update currency set code = 'zzy' where code = 'jpy'"],
    ],
    ["a sequence", [], [`select nextval('order_display_id_seq')`]],
    [
      "all of them at once",
      ["currency", "price_rule", "product"],
      [
        "update product set title = 'Renamed' where handle like 'a%' or handle like 'r%'",
        "delete from price_rule",
        "update currency set symbol = '?'",
        `select nextval('order_display_id_seq')`,
      ],
    ],
  ]

  it.each(changes)("is as it was after %s", async (_, dirty, statements) => {
    const before = await readAll(client)
    // The changes need no sense: the shop's own limits are left out.
    await client.query("begin")
    await client.query("set local session_replication_role = replica")
    for (const statement of statements) await client.query(statement)
    await client.query("commit")
    expect((await restorer.listDirty()).sort()).toEqual(dirty)
    await restorer.restore()
    expect(await restorer.listDirty()).toEqual([])
    expect(await readAll(client)).toEqual(before)
  })

  it("is as it was after a cart at the shop, twice", async () => {
    const before = await readAll(client)
    for (let round = 0; round < 2; round += 1) {
      await openCart(shop, shop.guest, { "AFT-FOAM-50": 1 })
      await restorer.restore()
      expect(await readAll(client)).toEqual(before)
    }
  })

  it("is told apart from one whose tables or triggers changed", async () => {
    expect(await restorer.isSchemaKept()).toBe(true)
    await client.query("alter table product disable trigger clearline_pairing_published")
    expect(await restorer.isSchemaKept()).toBe(false)
    await client.query("alter table product enable trigger clearline_pairing_published")
    expect(await restorer.isSchemaKept()).toBe(true)
    await client.query("create table of_a_test (id int)")
    expect(await restorer.isSchemaKept()).toBe(false)
    await client.query("drop table of_a_test")
  })
})
