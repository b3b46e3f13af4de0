import { mayStillBePlaced } from "./may-still-be-placed"
import { defaultTimes } from "./resolve-times"

describe("whether an order may still be in the process of being placed", () => {
  const now = new Date("2026-11-21T12:00:00Z")
  it.each([
    ["this moment", "2026-11-21T12:00:00Z", true],
    ["while a provider does not answer", "2026-11-21T11:58:40Z", true],
    ["in another zone's words", "2026-11-21T13:58:40.500+02:00", true],
    ["after any provider has given up", "2026-11-21T11:58:20Z", false],
    ["yesterday", "2026-11-20T12:00:00Z", false],
    ["nobody knows when", null, false],
  ])("%s: %s is %s", (_name, placedAt, expected) => {
    expect(mayStillBePlaced(placedAt, now, defaultTimes.placing)).toBe(expected)
  })
})
