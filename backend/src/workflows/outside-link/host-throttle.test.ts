import { createHostThrottle } from "./host-throttle"

it("waits before the next request to the same host, but not before other hosts", async () => {
  let time = 0
  const waits: number[] = []
  const pace = createHostThrottle(2_000, {
    now: () => time,
    wait: async (milliseconds) => void waits.push(milliseconds),
  })
  await pace("a.org")
  await pace("a.org")
  await pace("b.org")
  await pace("a.org")
  expect(waits).toEqual([2_000, 4_000])
  time = 10_000
  await pace("a.org")
  expect(waits).toHaveLength(2)
})
