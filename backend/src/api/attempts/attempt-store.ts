import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Redis } from "ioredis"
import {
  type RateLimiterAbstract,
  RateLimiterPostgres,
  RateLimiterRedis,
} from "rate-limiter-flexible"
import { type LimitName, LIMITS } from "./limits"
import { FULL_COST } from "./networks"

const TABLE = "account_attempt"
/**
 * Timeout of the store: a store that does not respond must not delay a sign-in for long.
 */
const PATIENCE_MS = 2_000

export type AttemptStore = Record<LimitName, RateLimiterAbstract>

type LimiterOptions = { keyPrefix: LimitName; points: number; duration: number }

/** Creates a rate limiter for every row of `LIMITS`, with the given kind of store. */
export function buildStore(
  open: (options: LimiterOptions) => RateLimiterAbstract,
): AttemptStore {
  const names = Object.keys(LIMITS) as LimitName[]
  return Object.fromEntries(
    names.map((name) => {
      const { points, duration } = LIMITS[name]
      return [name, open({ keyPrefix: name, points: points * FULL_COST, duration })]
    }),
  ) as AttemptStore
}

function openRedis(url: string): AttemptStore {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: PATIENCE_MS,
  })
  // Ignored here: every attempt reports a missing store itself, and the client
  // reconnects.
  client.on("error", () => undefined)
  return buildStore(
    (options) => new RateLimiterRedis({ storeClient: client, ...options }),
  )
}

function openPostgres(connection: object): AttemptStore {
  return buildStore(
    (options) =>
      new RateLimiterPostgres({
        storeClient: connection,
        storeType: "knex",
        tableName: TABLE,
        tableCreated: true,
        clearExpiredByTimeout: options.keyPrefix === "sign-in-here",
        ...options,
      }),
  )
}

const stores = new WeakMap<object, AttemptStore>()

/**
 * The rate limiters of this shop: in Redis when the shop has one, otherwise in its
 * database.
 */
export function openAttemptStore(container: MedusaContainer): AttemptStore {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const known = stores.get(connection)
  if (known) return known
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const store = projectConfig.redisUrl
    ? openRedis(projectConfig.redisUrl)
    : openPostgres(connection)
  stores.set(connection, store)
  return store
}
