import "./quiet"
import path from "node:path"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Market } from "../../../backend/src/contracts"
import { ACCOUNT_PASSWORD, createAccount } from "./account"
import { Actor } from "./actor"
import { PEOPLE } from "./people"
import { keepSeeded, startFromSeeded } from "./seeded-database"
import { recordRoutes, type RunningRoute } from "./route-recorder"

const ROOT = path.resolve(__dirname, "../../..")
/** Booting Medusa, migrating and seeding takes its time on a small machine. */
const BOOT = 180_000

type Workflows = {
  run: (id: string, options: { input: unknown }) => Promise<{ result: unknown }>
}
type Bus = { emit: (event: { name: string; data: unknown }) => Promise<void> }
type Query = {
  graph: (ask: {
    entity: string
    fields: string[]
    filters?: Record<string, unknown>
  }) => Promise<{ data: Record<string, unknown>[] }>
}

/** A seeded shop that runs in this process, with the people who use it. */
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
  /** Looks into the database the way the backend does; for what no route tells. */
  query: Query["graph"]
  /** Puts an event on the bus, as core does. */
  emit: (name: string, data: unknown) => Promise<void>
  /** Runs a workflow by its id, past every door; rejects with what stopped it. */
  run: (workflowId: string, input: unknown) => Promise<unknown>
  /** Runs the seed once more on the shop as it stands. */
  seedAgain: () => Promise<void>
  /** A new guest, with headers of one's own. */
  as: (name: string, headers?: Record<string, string>) => Actor
  /** Somebody with a new account of their own, signed in. */
  join: (email: string) => Promise<Actor>
  /** Sets an option of the plugin, as the shop's `medusa-config.ts` could have. */
  setOption: (name: string, value: unknown) => void
  /** Every route that Medusa runs, core's and ours. */
  routes: RunningRoute[]
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

type Config = { plugins: { resolve: string; options: Record<string, unknown> }[] }
type Container = { resolve: (name: string) => unknown }

async function openShop(
  url: string,
  databaseUrl: string,
  container: Container,
  routes: RunningRoute[],
): Promise<Shop> {
  const workflows = container.resolve("workflows") as Workflows
  const { graph } = container.resolve("query") as Query
  const bus = container.resolve("event_bus") as Bus
  const seed = () =>
    workflows.run("seed-shop", { input: { pictures: false, demoUsers: true } })
  const { result } = await seed()
  const { publishable_key: publishableKey } = result as { publishable_key: string }
  const as = (name: string, headers: Record<string, string> = {}) =>
    new Actor(name, url, { "x-publishable-api-key": publishableKey, ...headers })
  const bearer = async (who: keyof typeof PEOPLE) => {
    const { email, password } = PEOPLE[who]
    const token = await signIn(
      url,
      who === "admin" ? "user" : "customer",
      email,
      password,
    )
    return { authorization: `Bearer ${token}` }
  }
  const [variants, products, regions] = await Promise.all([
    graph({ entity: "variant", fields: ["id", "sku"] }),
    graph({ entity: "product", fields: ["id", "handle"] }),
    graph({ entity: "region", fields: ["id", "metadata"] }),
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
  return {
    guest: as("guest"),
    client: as("client", await bearer("client")),
    practitioner: as("practitioner", await bearer("practitioner")),
    admin: as("admin", await bearer("admin")),
    url,
    databaseUrl,
    publishableKey,
    regionId: { us: region("us"), eu: region("eu") },
    variantId: (sku) => need(bySku.get(sku), `variant ${sku}`),
    productId: (handle) => need(byHandle.get(handle), `product ${handle}`),
    query: (ask) => graph(ask),
    emit: (name, data) => bus.emit({ name, data }),
    run: async (id, input) => (await workflows.run(id, { input })).result,
    seedAgain: async () => {
      await seed()
    },
    as,
    join: async (email) => {
      await createAccount(container, email)
      const token = await signIn(url, "customer", email, ACCOUNT_PASSWORD)
      return as(email, { authorization: `Bearer ${token}` })
    },
    setOption: (name, value) => {
      const { plugins } = container.resolve("configModule") as Config
      const plugin = plugins.find(({ resolve }) => resolve === "@clearline/backend")
      Object.assign(need(plugin, "plugin").options, { [name]: value })
    },
    routes,
  }
}

function need<Thing>(thing: Thing | undefined | null, name: string): Thing {
  if (thing === undefined || thing === null) throw new Error(`There is no ${name}`)
  return thing
}

/**
 * A suite on a seeded shop of its own: Medusa in this process, a real PostgreSQL, the shop's own
 * `medusa-config.ts`. Every test starts with the stock and prices of the seed.
 *
 * `shop` fills before the first test; read it inside tests only.
 */
export function describeShop(name: string, suite: (shop: Shop) => void): void {
  jest.setTimeout(BOOT)
  const routes = recordRoutes()
  const words = name.toLowerCase().replace(/[^a-z]+/g, "-")
  const dbName = `clearline-${words.slice(0, 24)}`
  medusaIntegrationTestRunner({
    dbName,
    hooks: { beforeServerStart: () => startFromSeeded(dbName) },
    cwd: ROOT,
    testSuite: ({ api, getContainer, dbConfig }) => {
      // Filled before the first test.
      const shop = {} as Shop
      describe(name, () => {
        beforeAll(async () => {
          // What a job does each minute would otherwise come between two lines of a test, which
          // calls the job's workflow where it means it.
          await new WorkflowScheduler().clear()
          const { defaults } = api as { defaults: { baseURL: string } }
          Object.assign(
            shop,
            await openShop(defaults.baseURL, dbConfig.clientUrl, getContainer(), routes),
          )
          await keepSeeded(dbName)
        }, BOOT)
        suite(shop)
      })
    },
  })
}
