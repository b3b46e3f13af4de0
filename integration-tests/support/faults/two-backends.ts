import type { FaultShop } from "./fault-shop"
import { Redis } from "./redis"

/** Starts two processes that share the shop's database and a Redis of the test file's own. */
export function useTwoBackends(shop: FaultShop) {
  let redis: Redis | undefined
  beforeAll(async () => {
    redis = await Redis.start()
  })
  afterAll(async () => {
    await redis?.stop()
  })
  return async function startTwo() {
    if (!redis) throw new Error("Redis is started before the first test, not sooner")
    const env = { REDIS_URL: redis.url }
    const backends = await Promise.all([
      shop.startBackend({ env }),
      shop.startBackend({ env }),
    ])
    return { backends, buyers: backends.map((backend) => shop.guestOf(backend)) }
  }
}
