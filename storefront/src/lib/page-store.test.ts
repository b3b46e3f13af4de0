import { writeFile } from "node:fs/promises"
import path from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { keyOf, LIFE, noise, page, PageShelf, readHtml, tick } from "./page-store-fixture"

const shelf = new PageShelf()
beforeEach(() => shelf.begin())
afterEach(() => shelf.end())

describe("a stored page", () => {
  it("is given back as Next stored it", async () => {
    const store = shelf.open()
    await store.set(keyOf("/us"), page("<p>Größe ✓</p>"), LIFE)
    for (const found of [store, shelf.open()]) {
      const entry = await found.get(keyOf("/us"))
      expect(entry?.value).toEqual(page("<p>Größe ✓</p>"))
      expect(entry?.cacheControl).toEqual(LIFE)
      expect(entry?.lastModified).toBeLessThanOrEqual(Date.now())
    }
    expect(await store.get(keyOf("/de"))).toBeNull()
  })

  it("that is no page, but a file, is given back too", async () => {
    const file = {
      kind: "APP_ROUTE",
      body: Buffer.from([0, 255, 10, 13]),
      headers: { "content-type": "image/png" },
      status: 200,
    }
    await shelf.open().set(keyOf("/us/share.png"), file, LIFE)
    expect((await shelf.open().get(keyOf("/us/share.png")))?.value).toEqual(file)
  })

  it("has its compressed bytes ready, under its address", async () => {
    const store = shelf.open()
    await store.set(keyOf("/us"), page("<p>Hello</p>"), LIFE)
    const ready = store.peek("/us")
    expect(ready && brotliDecompressSync(ready.br).toString()).toBe("<p>Hello</p>")
    expect(ready && gunzipSync(ready.gzip).toString()).toBe("<p>Hello</p>")
    expect(ready?.etag).toMatch(/^"\w+"$/)
    expect(store.peek("/us/shop")).toBeUndefined()
    await store.set(keyOf("/us/shop/all/[[...filters]]"), page("all"), LIFE)
    expect(store.peek("/us/shop/all")).toBeDefined()
  })

  it("is not ready when it is due to be rendered again", async () => {
    const store = shelf.open()
    await store.set(keyOf("/us"), page("old"), { revalidate: 0, expire: 60 })
    expect(store.peek("/us")).toBeUndefined()
    expect(await readHtml(store, "/us")).toBe("old")
  })
})

describe("the size of the store", () => {
  it("is limited on disk: the least recently used page goes first", async () => {
    const store = shelf.open({ maxDiskBytes: 24_000, maxMemoryBytes: 1 })
    for (const address of ["/a", "/b"])
      await store.set(keyOf(address), page(noise(3_000)), LIFE)
    await store.get(keyOf("/a"))
    await store.set(keyOf("/c"), page(noise(3_000)), LIFE)
    await store.set(keyOf("/d"), page(noise(3_000)), LIFE)
    expect(store.count().disk.bytes).toBeLessThanOrEqual(24_000)
    expect(await store.get(keyOf("/b"))).toBeNull()
    expect(await store.get(keyOf("/a"))).not.toBeNull()
    expect(await shelf.listFiles()).toHaveLength(store.count().disk.pages)
  })

  it("is limited in memory: what is displaced comes back from the disk", async () => {
    const store = shelf.open({ maxMemoryBytes: 25_000 })
    const pages = ["/a", "/b", "/c", "/d", "/e"]
    for (const address of pages) await store.set(keyOf(address), page(noise(3_000)), LIFE)
    expect(store.count().memory.bytes).toBeLessThanOrEqual(25_000)
    expect(store.peek("/a")).toBeUndefined()
    expect(await store.get(keyOf("/a"))).not.toBeNull()
    expect(store.peek("/a")).toBeDefined()
  })

  it("is kept by a hot page: many others do not displace it", async () => {
    const store = shelf.open({ maxDiskBytes: 60_000, maxMemoryBytes: 30_000 })
    await store.set(keyOf("/hot"), page("hot"), LIFE)
    for (let n = 0; n < 40; n += 1) {
      await store.set(keyOf(`/cold-${n}`), page(noise(3_000)), LIFE)
      expect(store.peek("/hot")).toBeDefined()
    }
    expect(await readHtml(shelf.open(), "/hot")).toBe("hot")
  })

  it("is not used up by addresses that do not exist", async () => {
    const store = shelf.open({ maxMemoryBytes: 1_000_000 })
    await store.set(keyOf("/us"), page("home"), LIFE)
    for (let n = 0; n < 60; n += 1) {
      await store.set(keyOf(`/made-up-${n}`), page(noise(3_000), "everything", 404), LIFE)
    }
    expect(await shelf.listFiles()).toHaveLength(1)
    expect(store.count().memory.pages).toBe(1)
    expect((await store.get(keyOf("/made-up-59")))?.value.status).toBe(404)
    expect(await store.get(keyOf("/made-up-0"))).toBeNull()
  })
})

describe("a refresh", () => {
  it("makes stale what shows the tag, and nothing else", async () => {
    const store = shelf.open()
    await store.set(keyOf("/a"), page("a", "everything,product:a"), LIFE)
    await store.set(keyOf("/b"), page("b", "everything,product:b"), LIFE)
    await store.refresh(["product:a"])
    // A page whose rendering begins in the same millisecond counts as older.
    await tick()
    expect(store.peek("/a")).toBeUndefined()
    expect(await store.get(keyOf("/a"))).toBeNull()
    expect(store.peek("/b")).toBeDefined()
    await tick()
    await store.set(keyOf("/a"), page("new a", "everything,product:a"), LIFE)
    expect(await readHtml(store, "/a")).toBe("new a")
  })

  it("reaches a page that is being rendered meanwhile", async () => {
    const store = shelf.open()
    expect(await store.get(keyOf("/a"))).toBeNull()
    await tick()
    await store.refresh(["product:a"])
    await tick()
    await store.set(keyOf("/a"), page("of old data", "product:a"), LIFE)
    expect(await store.get(keyOf("/a"))).toBeNull()
    await store.set(keyOf("/a"), page("of new data", "product:a"), LIFE)
    expect(await readHtml(store, "/a")).toBe("of new data")
  })

  it("is remembered across a restart", async () => {
    const store = shelf.open()
    await store.set(keyOf("/a"), page("a", "product:a"), LIFE)
    await store.set(keyOf("/b"), page("b", "product:b"), LIFE)
    await store.refresh(["product:a"])
    const next = shelf.open()
    expect(await next.get(keyOf("/a"))).toBeNull()
    expect(await readHtml(next, "/b")).toBe("b")
  })
})

describe("two processes with one folder", () => {
  it("find each other's pages", async () => {
    const [one, other] = [shelf.open(), shelf.open()]
    await other.get(keyOf("/a"))
    await one.set(keyOf("/a"), page("a"), LIFE)
    expect(await readHtml(other, "/a")).toBe("a")
  })

  it("hear of each other's refreshes, and use what the other rendered after one", async () => {
    const foreign: string[][] = []
    const one = shelf.open()
    const other = shelf.open({ onForeignRefresh: (tags) => void foreign.push(tags) })
    await one.set(keyOf("/a"), page("a", "product:a"), LIFE)
    expect(await readHtml(other, "/a")).toBe("a")
    await one.refresh(["product:a"])
    await other.readRefreshes()
    expect(foreign).toEqual([["product:a"]])
    expect(other.peek("/a")).toBeUndefined()
    await tick()
    await one.set(keyOf("/a"), page("new a", "product:a"), LIFE)
    expect(await readHtml(other, "/a")).toBe("new a")
  })

  it("count each other's files", async () => {
    const [one, other] = [shelf.open({ rescanAfter: 1 }), shelf.open({ rescanAfter: 1 })]
    await Promise.all([one.get(keyOf("/a")), other.get(keyOf("/a"))])
    await one.set(keyOf("/a"), page("a"), LIFE)
    await other.set(keyOf("/b"), page("b"), LIFE)
    expect(other.count().disk.pages).toBe(2)
  })
})

it("works in memory when the folder cannot be written", async () => {
  const noted = jest.spyOn(console, "error").mockImplementation(() => {})
  await writeFile(path.join(shelf.base, "file"), "")
  const store = shelf.open({ folder: path.join(shelf.base, "file", "pages-0") })
  await store.set(keyOf("/a"), page("a"), LIFE)
  expect(await readHtml(store, "/a")).toBe("a")
  expect(noted).toHaveBeenCalledTimes(1)
})
