import { mkdtemp, open, readFile, readdir, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { rotateLog, rotateLogs } from "./rotate-logs.mjs"

const bounds = { maxBytes: 10, kept: 2 }
/** @type {string} */
let folder
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clearline-logs-"))
})
afterEach(() => rm(folder, { recursive: true }))

test("S13: a small log is not rotated", async () => {
  const file = path.join(folder, "backend.log")
  await writeFile(file, "ten bytes.")
  expect(await rotateLog(file, bounds)).toBe(false)
  expect(await readdir(folder)).toEqual(["backend.log"])
})

test("S13: a log that does not exist is left alone", async () => {
  expect(await rotateLog(path.join(folder, "none.log"), bounds)).toBe(false)
})

test("S13: a program continues to write while its log is rotated; the oldest log is dropped", async () => {
  const file = path.join(folder, "backend.log")
  const program = await open(file, "a", 0o600)
  for (const word of ["first", "second", "third", "fourth"]) {
    await program.write(`${word} and more\n`)
    expect(await rotateLog(file, bounds)).toBe(true)
  }
  await program.write("now\n")
  await program.close()
  expect((await readdir(folder)).sort()).toEqual([
    "backend.log",
    "backend.log.1",
    "backend.log.2",
  ])
  const read = (/** @type {string} */ name) => readFile(path.join(folder, name), "utf8")
  expect(await read("backend.log")).toBe("now\n")
  expect(await read("backend.log.1")).toBe("fourth and more\n")
  expect(await read("backend.log.2")).toBe("third and more\n")
})

test("S13: rotated logs are readable by their owner only, and only logs are rotated", async () => {
  await writeFile(path.join(folder, "storefront.log"), "eleven bytes", { mode: 0o644 })
  await writeFile(path.join(folder, "notes.txt"), "eleven bytes and more")
  await rotateLogs(folder, bounds)
  expect((await readdir(folder)).sort()).toEqual([
    "notes.txt",
    "storefront.log",
    "storefront.log.1",
  ])
  const { mode } = await stat(path.join(folder, "storefront.log.1"))
  expect((mode & 0o777).toString(8)).toBe("600")
})
