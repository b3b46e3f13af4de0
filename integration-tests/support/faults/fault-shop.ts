import { rm } from "node:fs/promises"
import path from "node:path"
import type { Market } from "../../../backend/src/contracts"
import { Actor } from "../http/actor"
import { Backend } from "./backend"
import { Database } from "./database"
import { readStage } from "./stage"

/** Starting a cluster, copying a database and booting a backend on a busy machine. */
const BOOT_MS = 240_000

/** Ids a buyer needs; what a storefront would have read from the catalogue. */
export type Goods = {
  regionId: Record<Market, string>
  /** Variant id of a SKU; fails the test when there is none. */
  variantId: (sku: string) => string
}

/** A seeded shop whose database and processes belong to one test file. */
export type FaultShop = Goods & {
  database: Database
  databaseName: string
  /** Where the backends lay down mail, one `.eml` a file; empty after a refresh. */
  mailFolder: string
  /** Starts one more backend on the database; stopped after the file at the latest. */
  startBackend: (given?: StartOptions) => Promise<Backend>
  /** A guest who talks to one process, with headers of one's own. */
  guestOf: (backend: Backend, headers?: Record<string, string>) => Actor
  query: <Row extends Record<string, unknown>>(
    sql: string,
    values?: unknown[],
  ) => Promise<Row[]>
  /** Puts pieces of an item on the shelf of a market. */
  setStock: (itemSku: string, pieces: number, market?: Market) => Promise<void>
  /** A fresh database from a template, made by `build` the first time anybody asks. */
  refresh: (template?: { name: string; build: () => Promise<void> }) => Promise<void>
}

type StartOptions = { env?: Record<string, string>; port?: number; wait?: boolean }

type IdRow = { key: string; id: string }

async function readGoods(database: Database, name: string): Promise<Goods> {
  const [regions, variants] = await Promise.all([
    database.query<IdRow>(
      name,
      "select metadata->>'market' as key, id from region where deleted_at is null",
    ),
    database.query<IdRow>(
      name,
      "select sku as key, id from product_variant where deleted_at is null and sku is not null",
    ),
  ])
  const find = (rows: IdRow[], key: string) => {
    const row = rows.find((one) => one.key === key)
    if (!row) throw new Error(`There is no ${key}`)
    return row.id
  }
  return {
    regionId: { us: find(regions, "us"), eu: find(regions, "eu") },
    variantId: (sku) => find(variants, sku),
  }
}

const SET_STOCK = `
  update inventory_level l
     set stocked_quantity = $2::numeric,
         raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20)
    from inventory_item i, stock_location s
   where i.id = l.inventory_item_id and s.id = l.location_id
     and i.sku = $1 and s.metadata->>'market' = $3 and l.deleted_at is null`

/**
 * A shop for one test file: its own PostgreSQL server, a fresh copy of the seeded database, and
 * as many backends as the tests start. Filled before the first test.
 */
export function useFaultShop(): FaultShop {
  const stage = readStage()
  const database = new Database(stage)
  const databaseName = "shop"
  const running = new Set<Backend>()
  let started = 0

  const shop: FaultShop = {
    database,
    databaseName,
    mailFolder: path.join(stage.dataDir, "mail"),
    regionId: { us: "", eu: "" },
    variantId: (sku) => {
      throw new Error(`No shop yet in which to look for ${sku}`)
    },
    async startBackend({ env = {}, port, wait } = {}) {
      started += 1
      const backend = await Backend.start(stage, {
        name: `backend-${started}`,
        env: { DATABASE_URL: database.url(databaseName), ...env },
        ...(port === undefined ? {} : { port }),
        ...(wait === undefined ? {} : { wait }),
      })
      running.add(backend)
      return backend
    },
    guestOf: (backend, headers = {}) =>
      new Actor("guest", backend.url, {
        "x-publishable-api-key": stage.publishableKey,
        ...headers,
      }),
    query: (sql, values) => database.query(databaseName, sql, values),
    async setStock(itemSku, pieces, market = "us") {
      await database.query(databaseName, SET_STOCK, [itemSku, pieces, market])
    },
    async refresh(template) {
      await Promise.all([...running].map((backend) => backend.stop()))
      running.clear()
      if (template && !(await database.has(template.name))) {
        await database.copy(stage.template, databaseName)
        await template.build()
        await Promise.all([...running].map((backend) => backend.stop()))
        running.clear()
        await database.copy(databaseName, template.name)
      }
      await rm(shop.mailFolder, { recursive: true, force: true })
      await database.copy(template?.name ?? stage.template, databaseName)
    },
  }

  beforeAll(async () => {
    await database.start()
    await shop.refresh()
    Object.assign(shop, await readGoods(database, databaseName))
  }, BOOT_MS)
  afterAll(async () => {
    await Promise.all([...running].map((backend) => backend.kill()))
    await database.stop()
  }, BOOT_MS)
  return shop
}
