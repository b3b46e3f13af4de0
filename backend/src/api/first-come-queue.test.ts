import { FirstComeQueue, QueueFullError } from "./first-come-queue"

/** A piece of work that the test ends. */
function buildWork() {
  const begun: string[] = []
  const ends = new Map<string, { succeed: () => void; fail: () => void }>()
  const work = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name)
      ends.set(name, {
        succeed: () => resolve(`${name} done`),
        fail: () => reject(new Error(`${name} failed`)),
      })
    })
  return { begun, ends, work }
}

/** Lets everything that is due run. */
const settle = () => jest.advanceTimersByTimeAsync(0)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe("a first-come queue", () => {
  const open = (limits = {}) =>
    new FirstComeQueue({ at_once: 2, waiting: 3, wait_ms: 25_000, ...limits })

  it("runs a few concurrently, and the rest in the order they came", async () => {
    const queue = open()
    const { begun, ends, work } = buildWork()
    const names = ["a", "b", "c", "d", "e"]
    const all = names.map((name) => queue.run(name, work(name)))
    await settle()
    expect(begun).toEqual(["a", "b"])
    expect([queue.running, queue.waiting]).toEqual([2, 3])
    for (const name of ["b", "a", "c", "d", "e"]) {
      ends.get(name)?.succeed()
      await settle()
    }
    expect(begun).toEqual(names)
    expect(await Promise.all(all)).toEqual(names.map((name) => `${name} done`))
    expect([queue.running, queue.waiting]).toEqual([0, 0])
  })

  it("refuses immediately when the line is full, and accepts again later", async () => {
    const queue = open({ waiting: 1 })
    const { begun, ends, work } = buildWork()
    const first = queue.run("a", work("a"))
    const others = ["b", "c"].map((name) => queue.run(name, work(name)))
    await expect(queue.run("d", work("d"))).rejects.toEqual(
      new QueueFullError("queue_full"),
    )
    ends.get("a")?.succeed()
    await first
    const again = queue.run("d", work("d"))
    for (const name of ["b", "c", "d"]) {
      ends.get(name)?.succeed()
      await settle()
    }
    expect(await Promise.all([...others, again])).toHaveLength(3)
    expect(begun).toEqual(["a", "b", "c", "d"])
  })

  it("refuses work that has waited too long, but never work that has begun", async () => {
    const queue = open({ at_once: 1 })
    const { begun, ends, work } = buildWork()
    const slow = queue.run("slow", work("slow"))
    const late = queue.run("late", work("late"))
    const refused = expect(late).rejects.toEqual(new QueueFullError("waited_too_long"))
    await jest.advanceTimersByTimeAsync(25_000)
    await refused
    expect(queue.waiting).toBe(0)
    await jest.advanceTimersByTimeAsync(60_000)
    ends.get("slow")?.succeed()
    expect(await slow).toBe("slow done")
    expect(begun).toEqual(["slow"])
    expect(queue.running).toBe(0)
  })

  it("counts the time that a caller waited before this queue", async () => {
    const queue = open({ at_once: 1 })
    const { ends, work } = buildWork()
    const slow = queue.run("slow", work("slow"))
    const late = queue.run("late", work("late"), 20_000)
    const refused = expect(late).rejects.toEqual(new QueueFullError("waited_too_long"))
    await jest.advanceTimersByTimeAsync(5_000)
    await refused
    ends.get("slow")?.succeed()
    await slow
    const atOnce = queue.run("late", work("late"), 99_000)
    await settle()
    ends.get("late")?.succeed()
    expect(await atOnce).toBe("late done")
  })

  it("passes the turn on when a piece of work fails", async () => {
    const queue = open({ at_once: 1 })
    const { ends, work } = buildWork()
    const failing = queue.run("a", work("a"))
    const next = queue.run("b", work("b"))
    await settle()
    ends.get("a")?.fail()
    await expect(failing).rejects.toThrow("a failed")
    await settle()
    ends.get("b")?.succeed()
    expect(await next).toBe("b done")
  })

  it.each([
    { state: "runs", busy: 0 },
    { state: "waits", busy: 2 },
  ])("runs once for all callers with the same key while it $state", async ({ busy }) => {
    const queue = open({ waiting: 1 })
    const { begun, ends, work } = buildWork()
    for (let one = 0; one < busy; one += 1)
      void queue.run(`busy ${one}`, work(`busy ${one}`))
    const all = Array.from({ length: 50 }, () => queue.run("same", work("same")))
    await settle()
    expect(queue.waiting).toBe(busy > 0 ? 1 : 0)
    for (let one = 0; one < busy; one += 1) ends.get(`busy ${one}`)?.succeed()
    await settle()
    ends.get("same")?.succeed()
    expect(new Set(await Promise.all(all))).toEqual(new Set(["same done"]))
    expect(begun.filter((name) => name === "same")).toHaveLength(1)
  })

  it("runs again for a caller who comes after the end", async () => {
    const queue = open()
    const { begun, ends, work } = buildWork()
    for (const round of [1, 2]) {
      const asked = queue.run("same", work("same"))
      await settle()
      ends.get("same")?.succeed()
      await asked
      expect(begun).toHaveLength(round)
    }
  })
})
