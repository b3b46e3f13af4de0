import { randomUUID } from "node:crypto"
import { Client } from "pg"
import type { Market } from "../../../backend/src/contracts"
import { Actor } from "./actor"
import {
  type Backend,
  closeBackend,
  command,
  openBackend,
  OutputReader,
  renewDatabase,
} from "./backend"
import { ACCOUNT_PASSWORD, PEOPLE } from "./people"
import { Restorer } from "./restore"
import type { RunningRoute } from "./running-route"

/** Starting a backend takes its time on a small machine. */
const BOOT = 180_000

type Query = (ask: {
  entity: string
  fields: string[]
  filters?: Record<string, unknown>
}) => Promise<{ data: Record<string, unknown>[] }>

/** Payments that are declined until `end`. */
type Declining = { count: () => Promise<number>; end: () => Promise<void> }

/** A seeded shop whose backend runs beside the tests, with the people who use it. */
export type Shop = {
  guest: Actor
  client: Actor
  practitioner: Actor
  admin: Actor
  url: string
  /** The shop's own database, to look into or to damage; `listViolations` takes it. */
  databaseUrl: string
  publishableKey: string
  regionId: Record<Market, string>
  /** Variant id of a SKU; fails the test when there is none. */
  variantId: (sku: string) => string
  productId: (handle: string) => string
  /** Reads the database as the backend does; for facts that no route returns. */
  query: Query
  /** Emits an event, as core does. */
  emit: (name: string, data: unknown) => Promise<void>
  /** Runs a workflow by its id, without a route; rejects with its error. */
  run: (workflowId: string, input: unknown) => Promise<unknown>
  /** Runs the seed once more on this shop. */
  seedAgain: () => Promise<void>
  /** A new guest, with headers of one's own. */
  as: (name: string, headers?: Record<string, string>) => Actor
  /** Somebody with a new account of their own, signed in. */
  join: (email: string) => Promise<Actor>
  /** Sets an option of the plugin, as the shop's `medusa-config.ts` could have. */
  setOption: (name: string, value: unknown) => Promise<void>
  /** Every route that Medusa runs, core's and ours. */
  routes: RunningRoute[]
  /** Names the route of the next request for `listIdFields`; null: none. */
  beginFields: (route: string | null) => Promise<void>
  /** Which ids the validators of the routes took, written `items[].id`. */
  listIdFields: () => Promise<{ route: string; field: string }[]>
  /** From now on every payment is declined. */
  declinePayments: () => Promise<Declining>
  /** What the backend writes to its output in this test does not fail it when it fits. */
  expectOutput: (fits: RegExp) => void
}

async function signIn(
  url: string,
  who: "customer" | "user",
  email: string,
  password: string,
) {
  const door = new Actor("door", url, {})
  const { status, body } = await door.post<{ token: string }>(`/auth/${who}/emailpass`, {
    email,
    password,
  })
  if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`)
  return body.token
}

async function openShop(backend: Backend, expectOutput: Shop["expectOutput"]) {
  const { url, databaseUrl, publishableKey } = backend
  const inside = <Result = unknown>(name: string, input?: unknown) =>
    command<Result>(backend, name, input)
  const query: Query = async (ask) => ({ data: await inside("query", ask) })
  const run = (id: string, input: unknown) => inside("run", { id, input })
  const as = (name: string, headers: Record<string, string> = {}) =>
    new Actor(name, url, { "x-publishable-api-key": publishableKey, ...headers })
  const bearer = async (who: keyof typeof PEOPLE) => {
    const { email, password } = PEOPLE[who]
    const kind = who === "admin" ? "user" : "customer"
    return { authorization: `Bearer ${await signIn(url, kind, email, password)}` }
  }
  const [variants, products, regions, routes, client, practitioner, admin] =
    await Promise.all([
      query({ entity: "variant", fields: ["id", "sku"] }),
      query({ entity: "product", fields: ["id", "handle"] }),
      query({ entity: "region", fields: ["id", "metadata"] }),
      inside<RunningRoute[]>("list-routes"),
      bearer("client"),
      bearer("practitioner"),
      bearer("admin"),
    ])
  const bySku = new Map(variants.data.map((one) => [one.sku, String(one.id)]))
  const byHandle = new Map(products.data.map((one) => [one.handle, String(one.id)]))
  const region = (market: Market) =>
    need(
      regions.data.find(
        (one) => (one.metadata as { market?: string } | null)?.market === market,
      )?.id as string | undefined,
      `region ${market}`,
    )
  const shop: Shop = {
    guest: as("guest"),
    client: as("client", client),
    practitioner: as("practitioner", practitioner),
    admin: as("admin", admin),
    url,
    databaseUrl,
    publishableKey,
    regionId: { us: region("us"), eu: region("eu") },
    variantId: (sku) => need(bySku.get(sku), `variant ${sku}`),
    productId: (handle) => need(byHandle.get(handle), `product ${handle}`),
    query,
    emit: async (name, data) => {
      await inside("emit", { name, data })
    },
    run,
    seedAgain: async () => {
      await run("seed-shop", { pictures: false, demoUsers: true })
    },
    as,
    join: async (email) => {
      await inside("create-account", { email })
      const token = await signIn(url, "customer", email, ACCOUNT_PASSWORD)
      return as(email, { authorization: `Bearer ${token}` })
    },
    setOption: async (name, value) => {
      await inside("set-option", { name, value })
    },
    routes,
    beginFields: async (route) => {
      await inside("begin-fields", { route })
    },
    listIdFields: () => inside("list-fields"),
    declinePayments: async () => {
      expectOutput(/was not authorized with the provider/)
      await inside("decline-payments", { isOn: true })
      return {
        count: () => inside<number>("count-declined"),
        end: async () => {
          await inside("decline-payments", { isOn: false })
        },
      }
    },
    expectOutput,
  }
  return shop
}

function need<Thing>(thing: Thing | undefined | null, name: string): Thing {
  if (thing === undefined || thing === null) throw new Error(`There is no ${name}`)
  return thing
}

type Options = {
  /** Environment of a backend of this suite's own, read when the suite begins. */
  env?: () => Record<string, string>
}

/**
 * A suite on a seeded shop: the built backend beside it, a real PostgreSQL, the shop's own
 * `medusa-config.ts`. The backend is the worker's and stays up from file to file, unless the
 * suite asks for other settings (`env`). Every test starts with the stock and prices of the seed
 * and with nothing running; a test fails when the backend writes something to its output that
 * the test does not expect (`expectOutput`).
 *
 * `shop` fills before the first test; read it inside tests only.
 */
export function describeShop(
  name: string,
  ...rest: [suite: (shop: Shop) => void] | [Options, suite: (shop: Shop) => void]
): void {
  jest.setTimeout(BOOT)
  const [{ env }, suite] = rest.length === 2 ? rest : [{ env: undefined }, rest[0]]
  const backendName = env
    ? `own-${randomUUID().slice(0, 8)}`
    : `worker-${process.env.JEST_WORKER_ID ?? "1"}`
  // Filled before the first test.
  const shop = {} as Shop
  let expected: RegExp[] = []
  let place: { backend: Backend; output: OutputReader } | undefined
  let database: { client: Client; restorer: Restorer } | undefined

  const connect = async ({ databaseUrl }: Backend) => {
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    const restorer = new Restorer(client)
    await restorer.learn()
    return { client, restorer }
  }
  const restore = async () => {
    const { backend } = need(place, "backend")
    const { client, restorer } = need(database, "database")
    await command(backend, "rest")
    if (await restorer.isSchemaKept()) return restorer.restore()
    await client.end()
    await renewDatabase(backendName, backend)
    database = await connect(backend)
  }

  describe(name, () => {
    beforeAll(async () => {
      const backend = await openBackend(backendName, env?.())
      place = { backend, output: new OutputReader(backend) }
      process.env.DATA_DIR = backend.dataDir
      await command(backend, "begin-file")
      database = await connect(backend)
      await restore()
      Object.assign(shop, await openShop(backend, (fits) => expected.push(fits)))
      await place.output.skip()
    }, BOOT)
    afterAll(async () => {
      await restore()
      await database?.client.end()
      if (env) await closeBackend(backendName)
    }, BOOT)
    beforeEach(async () => {
      expected = []
      await restore()
    })
    afterEach(async () => {
      const { backend, output } = need(place, "backend")
      await command(backend, "rest")
      const text = await output.read()
      const lines = text.split("\n").filter((line) => line.trim() !== "")
      const surprising = lines.filter((line) => !expected.some((fits) => fits.test(line)))
      if (surprising.length > 0) {
        throw new Error(`The backend wrote what no test expects:\n${text}`)
      }
    })
    suite(shop)
  })
}
