import { RedisLockingProvider } from "@medusajs/locking-redis/dist/services/redis-lock"

/**
 * An in-memory Redis with the commands that the provider uses; stores the owner of each
 * key.
 */
class LocksInMemory {
  readonly holders = new Map<string, string>()
  /** Keys in the order in which they were locked. */
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
  // The provider's type expects a complete Redis client; it uses only four of its
  // commands.
  const locks: RedisLockingProvider = Reflect.construct(RedisLockingProvider, [
    { redisClient: redis, prefix: "" },
    { waitLockingTimeout: 1 },
  ])
  return { redis, locks }
}

test("keys already locked are released when one key has another owner", async () => {
  const { redis, locks } = build()
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  await expect(
    locks.acquire(["c", "a", "b"], { ownerId: "me", expire: 60 }),
  ).rejects.toThrow('Failed to acquire lock for key "b"')
  expect([...redis.holders]).toEqual([["b", "somebody"]])
})

test("keys that the owner had before stay locked when it cannot get more", async () => {
  const { redis, locks } = build()
  await locks.acquire("a", { ownerId: "me", expire: 60 })
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  await expect(locks.acquire(["a", "b"], { ownerId: "me", expire: 60 })).rejects.toThrow()
  expect(redis.holders.get("a")).toBe("me")
})

test("a wait that times out leaves no key locked", async () => {
  const { redis, locks } = build()
  await locks.acquire("b", { ownerId: "somebody", expire: 60 })
  const refused = locks.execute(["a", "b"], async () => "done", { timeout: 1 })
  await expect(refused).rejects.toThrow("Timed-out acquiring lock")
  // The provider notices at its next poll, at most a second later.
  const begun = Date.now()
  while (redis.holders.has("a") && Date.now() - begun < 5_000) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect([...redis.holders.keys()]).toEqual(["b"])
})

test("keys are locked in one order, each once, whatever order the caller gives", async () => {
  const { redis, locks } = build()
  await locks.execute(["q", "p", "q"], async () => undefined)
  await locks.execute(["p", "q"], async () => undefined)
  expect(redis.taken).toEqual(["p", "q", "p", "q"])
  expect(redis.holders.size).toBe(0)
})
