import { readdir, readFile, stat, truncate, utimes, writeFile } from "node:fs/promises"
import path from "node:path"
import { choosePageFolder } from "../../page-folder.mjs"
import { keyOf, LIFE, page, PageShelf, readHtml } from "./page-store-fixture"

const shelf = new PageShelf()
beforeEach(() => shelf.begin())
afterEach(() => shelf.end())

describe("a restart", () => {
  it("keeps the pages when it was short, and the most recently used longest", async () => {
    const store = shelf.open({ maxMemoryBytes: 1 })
    for (const address of ["/a", "/b", "/c"])
      await store.set(keyOf(address), page(address), LIFE)
    const names = await shelf.listFiles()
    await Promise.all(
      names.map((name) =>
        utimes(path.join(shelf.folder, name), new Date(0), new Date(0)),
      ),
    )
    await store.get(keyOf("/a"))
    await shelf.leaveFor(5_000)
    const { size } = await stat(path.join(shelf.folder, names[0] ?? ""))
    const next = shelf.open({ maxDiskBytes: size * 2 - 1 })
    expect(await readHtml(next, "/a")).toBe("/a")
    expect(await shelf.listFiles()).toHaveLength(1)
  })

  it("drops the pages when refreshes may have been missed", async () => {
    await shelf.open().set(keyOf("/a"), page("a"), LIFE)
    await shelf.leaveFor(16_000)
    const next = shelf.open()
    expect(await next.get(keyOf("/a"))).toBeNull()
    expect(await shelf.listFiles()).toEqual([])
  })

  it("with another build or other settings finds none, and removes what nobody uses", async () => {
    await shelf.open().set(keyOf("/a"), page("a"), LIFE)
    const build = choosePageFolder(shelf.base, "build-2", {})
    const shop = choosePageFolder(shelf.base, "build-1", {
      STOREFRONT_URL: "https://a.example",
    })
    expect(new Set([shelf.folder, build, shop]).size).toBe(3)
    expect(await shelf.open({ folder: build }).get(keyOf("/a"))).toBeNull()
    expect(await shelf.listFiles()).toHaveLength(1)
    await shelf.leaveFor(16_000)
    expect(await shelf.open({ folder: shop }).get(keyOf("/a"))).toBeNull()
    await expect(readdir(shelf.folder)).rejects.toThrow("ENOENT")
  })
})

describe("a damaged file", () => {
  const damages: [string, (file: string) => Promise<void>][] = [
    ["cut off in its header", (file) => truncate(file, 20)],
    [
      "cut off in its body",
      async (file) => truncate(file, (await readFile(file)).length - 3),
    ],
    ["empty", (file) => truncate(file, 0)],
    [
      "changed in one byte",
      async (file) => {
        const content = await readFile(file)
        content[content.length - 5] = (content[content.length - 5] ?? 0) ^ 1
        await writeFile(file, content)
      },
    ],
    ["of no page", (file) => writeFile(file, "null\n")],
  ]
  it.each(damages)(
    "that is %s is removed, and the page rendered again",
    async (_name, damage) => {
      await shelf.open().set(keyOf("/a"), page("a"), LIFE)
      const [name = ""] = await shelf.listFiles()
      await damage(path.join(shelf.folder, name))
      const next = shelf.open()
      expect(await next.get(keyOf("/a"))).toBeNull()
      expect(await shelf.listFiles()).toEqual([])
      await next.set(keyOf("/a"), page("a again"), LIFE)
      expect(await readHtml(shelf.open(), "/a")).toBe("a again")
    },
  )

  it("that was never finished is no page, and is removed later", async () => {
    await shelf.open().set(keyOf("/a"), page("a"), LIFE)
    const [name = ""] = await shelf.listFiles()
    const draft = path.join(shelf.folder, `${name}.0123456789ab`)
    const old = path.join(shelf.folder, `${name}.ba9876543210`)
    for (const file of [draft, old]) await writeFile(file, "half")
    await utimes(old, new Date(0), new Date(0))
    expect(await readHtml(shelf.open(), "/a")).toBe("a")
    expect((await shelf.listFiles()).sort()).toEqual([name, `${name}.0123456789ab`])
  })
})
