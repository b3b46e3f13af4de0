import { matchTitle } from "./match-title"

describe("typed words in a title", () => {
  it.each([
    ["is the whole title", "spot remover", "spot remover", 1],
    ["is a part of it", "redness after smp", "redness", 1 / 4],
    ["is in another order", "spot remover", "remover spot", 2 / 3],
    ["lacks a word", "spot remover", "spot eraser", 0],
    ["is only the beginning of a word", "redness after smp", "red", 0],
    ["is what a word is folded to", "brings red back", "redness", 0],
  ])("%s", (_name, title, q, share) => {
    expect(matchTitle(title, q)).toBeCloseTo(share)
  })

  it("scores higher the fewer other words the title has", () => {
    expect(matchTitle("smp aftercare", "aftercare")).toBeGreaterThan(
      matchTitle("smp aftercare day by day", "aftercare"),
    )
  })
})
