import { AvailabilitySnapshot } from "./availability-snapshot"

function buildMemory(): AvailabilitySnapshot {
  const kept = new Map<string, unknown>()
  return new AvailabilitySnapshot({
    get: async <Kept>(key: string) => (kept.get(key) as Kept | undefined) ?? null,
    set: async (key, value) => void kept.set(key, value),
    invalidate: async (key) => void kept.delete(key),
  })
}

describe("the stock texts that were sent to the storefront", () => {
  it("returns a variant the first time, then only when its text changes", async () => {
    const memory = buildMemory()
    const say = (words: string) => memory.takeChanged(new Map([["v1", words]]))
    expect(await say("in_stock||")).toEqual(["v1"])
    expect(await say("in_stock||")).toEqual([])
    expect(await say("low|5|")).toEqual(["v1"])
    expect(await say("in_stock||")).toEqual(["v1"])
  })

  it("returns a variant again after a message that did not arrive", async () => {
    const memory = buildMemory()
    const words = new Map([
      ["v1", "low|2|"],
      ["v2", "low|3|"],
    ])
    await memory.takeChanged(words)
    await memory.forget(["v1"])
    expect(await memory.takeChanged(words)).toEqual(["v1"])
  })
})
