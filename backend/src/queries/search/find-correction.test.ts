import { pickNearest } from "./find-correction"

const KNOWN = ["blue", "blurred", "hairline", "sunscreen", "laser", "layer", "dots"]

describe("the corrected word", () => {
  it.each([
    ["a known one", "blue", "blue"],
    ["a letter is missing", "blu", "blue"],
    ["letters are swapped", "hariline", "hairline"],
    ["a wrong letter", "sunscrean", "sunscreen"],
    ["the one that begins alike", "lazer", "laser"],
    ["nothing is near", "banana", "banana"],
    ["too short to tell", "bl", "bl"],
    ["a short word must nearly fit", "bled", "bled"],
  ])("%s", (_name, typed, meant) => {
    expect(pickNearest(typed, KNOWN)).toBe(meant)
  })
})
