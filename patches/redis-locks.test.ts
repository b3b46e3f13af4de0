import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"

/** What the provider asks of Redis, answered from a Map: who holds which key. */
class LocksInMemory {
  readonly holders = new Map<string, string>()
  /** Names of keys in the order in which they were taken. */
  readonly taken: string[] = []

  defineCommand(): void {}

  async acquireLock(key: string, owner: string, _ttl: number, waits: boolean) {
    const holder = this.holders.get(key)
    if (holder === undefined) {
      this.holders.set(key, owner)
      this.taken.push(key)
      return 1
    }
    return !waits && holder === owner && owner !== "*" ? 2 : 0
  }

  async extendLock(key: string, owner: string) {
    return this.holders.get(key) === owner ? 1 : 0
  }

  async releaseLock(key: string, owner: string) {
    if (this.holders.get(key) !== owner) return 0
    this.holders.delete(key)
    return 1
  }
}

function build() {
  const redis = new LocksInMemory()
  // The provider's type asks for a whole Redis client; it uses four of its commands.
  const locks: RedisLockingProvider = Reflect.construct(RedisLockingProvider, [
    { redisClient: redis, prefix: "" },
    { waitLockingTimeout: 1 },
  ])
  return { redis, locks }
}

test("what was taken is given back when one of the keys belongs to somebody else", async () => {
  const { redis, locks } = build()
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  await expect(
    locks.acquire(["c", "a", "b"], { ownerId: "me", expire: 60 }),
  ).rejects.toThrow('Failed to acquire lock for key "b"')
  expect([...redis.holders]).toEqual([["b", "somebody"]])
})

test("what the owner held before stays held when it cannot have more", async () => {
  const { redis, locks } = build()
  await locks.acquire("a", { ownerId: "me", expire: 60 })
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  await expect(locks.acquire(["a", "b"], { ownerId: "me", expire: 60 })).rejects.toThrow()
  expect(redis.holders.get("a")).toBe("me")
})

test("a wait that takes too long leaves none of its keys behind", async () => {
  const { redis, locks } = build()
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  const refused = locks.execute(["a", "b"], async () => "done", { timeout: 1 })
  await expect(refused).rejects.toThrow("Timed-out acquiring lock")
  // It notices at its next look, a second later at most.
  const begun = Date.now()
  while (redis.holders.has("a") && Date.now() - begun < 5_000) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect([...redis.holders.keys()]).toEqual(["b"])
})

test("keys are taken in one order, each once, whatever the caller's order", async () => {
  const { redis, locks } = build()
  await locks.execute(["q", "p", "q"], async () => undefined)
  await locks.execute(["p", "q"], async () => undefined)
  expect(redis.taken).toEqual(["p", "q", "p", "q"])
  expect(redis.holders.size).toBe(0)
})
