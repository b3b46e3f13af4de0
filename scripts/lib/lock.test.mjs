import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { takeLock } from "./lock.mjs"

let folder
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "lock-"))))
afterEach(() => rm(folder, { recursive: true }))

const file = () => path.join(folder, "start.lock")

test("the second taker learns who has it, and may have it after release", async () => {
  const first = await takeLock(file())
  expect(await takeLock(file())).toEqual({ heldBy: process.pid })
  await first.release()
  const second = await takeLock(file())
  expect(second).toHaveProperty("release")
  await second.release()
})

test("a lock of a process that is gone is taken over", async () => {
  await writeFile(file(), "999999999\n")
  const lock = await takeLock(file())
  expect(lock).toHaveProperty("release")
  await lock.release()
})

test("a lock nobody has touched for long is taken over, even if its pid lives again", async () => {
  await writeFile(file(), `${process.ppid}\n`)
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(file(), longAgo, longAgo)
  const lock = await takeLock(file())
  expect(lock).toHaveProperty("release")
  await lock.release()
})
