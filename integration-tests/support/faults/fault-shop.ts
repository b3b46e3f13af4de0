import { rm } from "node:fs/promises"
import path from "node:path"
import type { Market } from "../../../backend/src/contracts"
import { Actor } from "../http/actor"
import { Backend } from "./backend"
import { Database } from "./database"
import type { Violation } from "../../../backend/src/contracts"
import type { FaultStage, FaultTimes } from "../../../scripts/lib/fault-stage.mjs"
import { listViolations } from "../violations"
import { openStage } from "./stage"

/** Timeout for starting a cluster, copying a database and booting a backend. */
const BOOT_MS = 240_000

/** Ids a buyer needs, as a storefront reads them from the catalogue. */
export type Goods = {
  regionId: Record<Market, string>
  /** Variant id of a SKU; fails the test when there is none. */
  variantId: (sku: string) => string
}

/** A seeded shop whose database and processes belong to one test file. */
export type FaultShop = Goods & {
  database: Database
  databaseName: string
  /** Folder for mails of the backends, one `.eml` file each; empty after a refresh. */
  mailFolder: string
  /** How long faults last in this run, and the time limit for repairs. */
  times: FaultTimes
  /** Starts one more backend on the database; stopped after the file at the latest. */
  startBackend: (given?: StartOptions) => Promise<Backend>
  /** A guest who sends requests to one process, with optional headers. */
  guestOf: (backend: Backend, headers?: Record<string, string>) => Actor
  query: <Row extends Record<string, unknown>>(
    sql: string,
    values?: unknown[],
  ) => Promise<Row[]>
  /** What the reconciliation job of this shop would find now. */
  listViolations: () => Promise<Violation[]>
  /** Sets the stock of an item in a market. */
  setStock: (itemSku: string, pieces: number, market?: Market) => Promise<void>
  /** A fresh database from a template, made by `build` on the first call. */
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

/** A shop with a PostgreSQL server of its own. It can be used between `open` and `close`. */
export function createFaultShop() {
  const notYet = (): never => {
    throw new Error("The shop is opened before the first test, not sooner")
  }
  let opened: { stage: FaultStage; database: Database } | undefined
  const read = () => opened ?? notYet()
  const databaseName = "shop"
  const running = new Set<Backend>()
  let started = 0

  const shop: FaultShop = {
    get database() {
      return read().database
    },
    databaseName,
    get mailFolder() {
      return path.join(read().stage.dataDir, "mail")
    },
    get times() {
      return read().stage.times
    },
    regionId: { us: "", eu: "" },
    variantId: notYet,
    async startBackend({ env = {}, port, wait } = {}) {
      started += 1
      const { stage, database } = read()
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
        "x-publishable-api-key": read().stage.publishableKey,
        ...headers,
      }),
    query: (sql, values) => read().database.query(databaseName, sql, values),
    listViolations() {
      const { stage, database } = read()
      const minAge = stage.env["RECONCILIATION_MIN_AGE_SECONDS"]
      return listViolations(
        database.url(databaseName),
        ...(minAge === undefined ? [] : [Number(minAge)]),
      )
    },
    async setStock(itemSku, pieces, market = "us") {
      await read().database.query(databaseName, SET_STOCK, [itemSku, pieces, market])
    },
    async refresh(template) {
      const { stage, database } = read()
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

  /** Starts PostgreSQL on a fresh copy of the seeded database. */
  async function open(stage: FaultStage): Promise<void> {
    const database = new Database(stage)
    opened = { stage, database }
    await database.start()
    await shop.refresh()
    Object.assign(shop, await readGoods(database, databaseName))
  }
  /** Stops all processes that still run. */
  async function close(): Promise<void> {
    await Promise.all([...running].map((backend) => backend.kill()))
    await opened?.database.stop()
  }
  return { shop, open, close }
}

/**
 * The shop of one test file: a PostgreSQL server of its own, a fresh copy of the seeded database,
 * and as many backends as the tests start. Filled before the first test.
 */
export function useFaultShop(): FaultShop {
  const { shop, open, close } = createFaultShop()
  beforeAll(async () => open(await openStage()), BOOT_MS)
  afterAll(close, BOOT_MS)
  return shop
}
