import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { takeLock } from "./lock.mjs"

let folder
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "lock-"))))
afterEach(() => rm(folder, { recursive: true }))

const file = () => path.join(folder, "start.lock")

test("a second process gets the id of the lock's owner, and the lock after its release", async () => {
  const first = await takeLock(file())
  expect(await takeLock(file())).toEqual({ heldBy: process.pid })
  await first.release()
  const second = await takeLock(file())
  expect(second).toHaveProperty("release")
  await second.release()
})

test("the lock of a dead process is taken over", async () => {
  await writeFile(file(), "999999999\n")
  const lock = await takeLock(file())
  expect(lock).toHaveProperty("release")
  await lock.release()
})

test("a lock without heartbeat is taken over, even if its process id is in use again", async () => {
  await writeFile(file(), `${process.ppid}\n`)
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(file(), longAgo, longAgo)
  const lock = await takeLock(file())
  expect(lock).toHaveProperty("release")
  await lock.release()
})
