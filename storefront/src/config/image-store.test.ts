import { mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { ImageStore } from "../../image-store.mjs"

const key = (letter: string) => letter.repeat(43)
const image = (text: string) => ({
  kind: "IMAGE" as const,
  buffer: Buffer.from(text),
  etag: "e",
  upstreamEtag: "u",
  extension: "webp",
  revalidate: 60,
})
/**
 * The promise's value if it resolves within 20 rounds of the event loop; otherwise
 * "waits".
 */
async function settle<Value>(promise: Promise<Value>): Promise<Value | "waits"> {
  const later = new Promise<"waits">((resolve) => setImmediate(() => resolve("waits")))
  for (let round = 0; round < 20; round += 1) {
    await new Promise((resolve) => setImmediate(resolve))
  }
  return Promise.race([promise, later])
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clearline-images-"))
})
afterEach(() => rm(folder, { recursive: true }))

test("S5: a picture that was encoded once is found again, also after a restart", async () => {
  const store = new ImageStore({ folder })
  expect(await store.get(key("a"))).toBeNull()
  await store.set(key("a"), image("one\ntwo"))
  const found = (await new ImageStore({ folder }).get(key("a")))?.value
  expect(found).toEqual(image("one\ntwo"))
})

test("S5: the least recently used picture is removed when the store is full", async () => {
  const one = image("x".repeat(60))
  const store = new ImageStore({ folder, maxBytes: 320, concurrency: 9 })
  await store.set(key("a"), one)
  await store.set(key("b"), one)
  await store.get(key("a"))
  await store.set(key("c"), one)
  expect((await readdir(folder)).sort()).toEqual([key("a"), key("c")])
})

test("S5: a picture with a truncated file is encoded again", async () => {
  const store = new ImageStore({ folder })
  await store.set(key("a"), image("one"))
  await truncate(path.join(folder, key("a")), 5)
  expect(await new ImageStore({ folder }).get(key("a"))).toBeNull()
})

test("a key that is not a hash reaches no file", async () => {
  await writeFile(path.join(folder, "secret"), '{"kind":"IMAGE"}\nsecret')
  const store = new ImageStore({ folder: path.join(folder, "images"), concurrency: 9 })
  expect(await store.get("../secret")).toBeNull()
  await store.set("../secret", image("overwritten"))
  expect((await readdir(folder)).sort()).toEqual(["secret"])
})

test("S5: pictures are encoded one after the other; a stored one never waits", async () => {
  const store = new ImageStore({ folder, concurrency: 1 })
  await store.set(key("z"), image("stored"))
  expect(await store.get(key("a"))).toBeNull()
  const second = store.get(key("b"))
  expect(await settle(second)).toBe("waits")
  expect((await store.get(key("z")))?.value.buffer.toString()).toBe("stored")
  await store.set(key("a"), image("done"))
  expect(await second).toBeNull()
})

test("S5: an encoding that never ends loses its turn to the next", async () => {
  const store = new ImageStore({ folder, concurrency: 1, holdMs: 20 })
  expect(await store.get(key("a"))).toBeNull()
  expect(await store.get(key("b"))).toBeNull()
})

test("S5: no caller waits forever", async () => {
  const store = new ImageStore({ folder, concurrency: 1, holdMs: 60_000, maxWaitMs: 20 })
  expect(await store.get(key("a"))).toBeNull()
  expect(await store.get(key("b"))).toBeNull()
})
