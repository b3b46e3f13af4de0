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
const TIMEOUT_MS = 2_000

export type RateLimiters = Record<LimitName, RateLimiterAbstract>

type LimiterOptions = { keyPrefix: LimitName; points: number; duration: number }

/** Creates a rate limiter for every row of `LIMITS`, with the given kind of store. */
export function buildRateLimiters(
  open: (options: LimiterOptions) => RateLimiterAbstract,
): RateLimiters {
  const names = Object.keys(LIMITS) as LimitName[]
  return Object.fromEntries(
    names.map((name) => {
      const { points, duration } = LIMITS[name]
      return [name, open({ keyPrefix: name, points: points * FULL_COST, duration })]
    }),
  ) as RateLimiters
}

function openRedis(url: string): RateLimiters {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: TIMEOUT_MS,
  })
  // Ignored here: every attempt reports a missing store itself, and the client
  // reconnects.
  client.on("error", () => undefined)
  return buildRateLimiters(
    (options) => new RateLimiterRedis({ storeClient: client, ...options }),
  )
}

function openPostgres(connection: object): RateLimiters {
  return buildRateLimiters(
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

const stores = new WeakMap<object, RateLimiters>()

/**
 * The rate limiters of this shop: in Redis when the shop has one, otherwise in its
 * database.
 */
export function openRateLimiters(container: MedusaContainer): RateLimiters {
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
