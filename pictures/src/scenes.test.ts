import { readFileSync } from "node:fs"
import { join } from "node:path"
import { PICTURES } from "../../backend/content/pictures"
import { SCENES } from "./scenes"

const committed = join(__dirname, "../../backend/content/pictures")
const sorted = (keys: Iterable<string>): string[] => [...keys].sort()

describe("the drawings", () => {
  it("are one for every entry of the manifest", () => {
    expect(sorted(Object.keys(SCENES))).toEqual(sorted(Object.keys(PICTURES)))
  })

  it.each(Object.entries(SCENES))(
    "%s is committed as `npm run draw` draws it",
    (key, draw) => {
      expect(readFileSync(join(committed, `${key}.svg`), "utf8") === draw()).toBe(true)
    },
  )
})
