import { fuseRanks } from "./fuse-ranks"

const list = (weight: number, ...keys: string[]) => ({
  weight,
  hits: keys.map((key, place) => ({ key, score: 10 - place })),
})

describe("one order from several lists", () => {
  it.each([
    ["none", [], []],
    ["one list as it is", [list(1, "a", "b")], ["a", "b"]],
    [
      "by score, however they come",
      [
        {
          weight: 1,
          hits: [
            { key: "b", score: 1 },
            { key: "a", score: 2 },
          ],
        },
      ],
      ["a", "b"],
    ],
    [
      "found twice goes before found once",
      [list(1, "a", "b"), list(1, "b", "c")],
      ["b", "a", "c"],
    ],
    ["a list of more weight", [list(0.5, "a"), list(1, "b")], ["b", "a"]],
    ["equals stay as they came", [list(1, "a"), list(1, "b")], ["a", "b"]],
  ])("%s", (_name, lists, keys) => {
    expect(fuseRanks(lists)).toEqual(keys)
  })
})
