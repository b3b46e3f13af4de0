import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  assertDiskSpace,
  deleteShopData,
  openLog,
  openState,
  prepareDataFolder,
  readSecrets,
} from "./data-folder.mjs"

let folder
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "data-"))))
afterEach(() => rm(folder, { recursive: true }))

test("a missing folder is created, with its subfolders", async () => {
  const dataDir = path.join(folder, "a/b")
  await prepareDataFolder(dataDir)
  expect((await readdir(dataDir)).sort()).toEqual([
    "files",
    "logs",
    "mail",
    "private-files",
    "run",
  ])
})

test("several data folders below one that is missing are created at once", async () => {
  const names = Array.from({ length: 10 }, (_, number) => `shop-${number}`)
  await Promise.all(
    names.map((name) => prepareDataFolder(path.join(folder, "a/b", name))),
  )
  expect((await readdir(path.join(folder, "a/b"))).sort()).toEqual(names)
})

test.each(["logs", "mail", "private-files"])(
  "S13: %s is readable by the shop's user only, also files left by an older version",
  async (name) => {
    await mkdir(path.join(folder, name), { mode: 0o755 })
    const old = path.join(folder, name, "old.csv")
    await writeFile(old, "", { mode: 0o644 })
    await prepareDataFolder(folder)
    const modes = [await stat(path.join(folder, name)), await stat(old)]
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(["700", "600"])
  },
)

test("S13: a log is readable by the shop's user only, also one that others could read before", async () => {
  const file = path.join(folder, "backend.log")
  await writeFile(file, "old\n", { mode: 0o644 })
  const log = await openLog(file)
  await log.write("new\n")
  await log.close()
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readFile(file, "utf8")).toBe("old\nnew\n")
})

test("a file in place of the folder is reported in a sentence", async () => {
  await writeFile(path.join(folder, "file"), "")
  await expect(prepareDataFolder(path.join(folder, "file"))).rejects.toThrow(
    "a file stands where a folder is needed",
  )
})

test("a disk without enough space is refused", async () => {
  await expect(assertDiskSpace(folder, 0)).resolves.toBeUndefined()
  await expect(assertDiskSpace(folder, 1e18)).rejects.toThrow("disk space")
})

test("secrets are generated once, differ from each other and are readable by the owner only", async () => {
  const secrets = await readSecrets(folder)
  expect(await readSecrets(folder)).toEqual(secrets)
  expect(new Set(Object.values(secrets)).size).toBe(Object.keys(secrets).length)
  for (const secret of Object.values(secrets)) expect(secret).toHaveLength(64)
  const { mode } = await stat(path.join(folder, "secrets.json"))
  expect(mode & 0o777).toBe(0o600)
})

test("the next start knows what an earlier one completed", async () => {
  await openState(folder).write({ seeded: true })
  await openState(folder).write({ postgresPort: 5433 })
  expect(await openState(folder).read()).toEqual({ seeded: true, postgresPort: 5433 })
})

test("a reset removes the shop's data and nothing else", async () => {
  await mkdir(path.join(folder, "postgres"))
  await writeFile(path.join(folder, "state.json"), "{}")
  await writeFile(path.join(folder, "my-notes.txt"), "keep")
  await deleteShopData(folder)
  expect(await readdir(folder)).toEqual(["my-notes.txt"])
})
