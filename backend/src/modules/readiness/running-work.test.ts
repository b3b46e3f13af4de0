import { RunningWork } from "./running-work"

const open = () => {
  let end = () => undefined as void
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}

test("settles when the last piece of work has ended, also by an error", async () => {
  const work = new RunningWork()
  const first = open()
  const second = open()
  const one = work.watch(() => first.promise)
  const other = work.watch(async () => {
    await second.promise
    throw new Error("it failed")
  })
  expect(work.count).toBe(2)
  expect(await work.settle(100)).toBe(false)

  first.end()
  second.end()
  await one
  await expect(other).rejects.toThrow("it failed")
  expect(work.count).toBe(0)
  expect(await work.settle(2_000)).toBe(true)
})

test("waits for work that begins shortly after other work has ended", async () => {
  const work = new RunningWork()
  const follower = open()
  await work.watch(async () => undefined)
  const settled = work.settle(5_000)
  const later = work.watch(() => follower.promise)
  expect(work.count).toBe(1)
  follower.end()
  await later
  expect(await settled).toBe(true)
})

test("does not take a process that was held up for a quiet one", async () => {
  jest.useFakeTimers()
  try {
    const work = new RunningWork()
    const follower = open()
    await work.watch(async () => undefined)
    let isSettled = false
    const settled = work.settle(5_000).then(() => (isSettled = true))
    // The machine is busy: the clock goes on, and nothing of this process runs.
    jest.setSystemTime(Date.now() + 400)
    await jest.advanceTimersByTimeAsync(100)
    const later = work.watch(() => follower.promise)
    await jest.advanceTimersByTimeAsync(1_000)
    expect(isSettled).toBe(false)
    follower.end()
    await later
    await jest.advanceTimersByTimeAsync(1_000)
    await settled
    expect(isSettled).toBe(true)
  } finally {
    jest.useRealTimers()
  }
})
