import { openPace } from "./open-pace"

it("asks one host again only after the pause, and others meanwhile", async () => {
  let time = 0
  const waits: number[] = []
  const pace = openPace(2_000, {
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
