import { readFileSync } from "node:fs"
import path from "node:path"
import { parseArticle } from "../../../../content/articles/parse-article"
import { planArticleWork } from "./plan-article-work"

const file = path.resolve(__dirname, "../../../../content/articles/does-smp-fade.md")
const entry = parseArticle(readFileSync(file, "utf8"))
const { slug } = entry
const plan = { entry, rank: 3, fingerprint: "new" }
const ours = {
  id: "art_1",
  slug,
  revision: 1,
  seed_revision: 1,
  seed_fingerprint: "old",
}
const NOTHING = { missing: [], outdated: [], kept: [] }

describe("an article of the content folder", () => {
  it.each<[string, (typeof ours)[], string[], unknown]>([
    ["is made when the slug is new", [], [], { ...NOTHING, missing: [plan] }],
    ["is not made again when staff gave it another address", [], [slug], NOTHING],
    [
      "is brought up to date while it is as the seed wrote it",
      [ours],
      [],
      { ...NOTHING, outdated: [{ ...plan, id: "art_1", revision: 1 }] },
    ],
    [
      "is left once it says what its file says",
      [{ ...ours, seed_fingerprint: "new" }],
      [],
      NOTHING,
    ],
    [
      "is left, and named, when staff have changed it since",
      [{ ...ours, revision: 2 }],
      [],
      { ...NOTHING, kept: [slug] },
    ],
    [
      "is left without a word when staff changed it and its file did not",
      [{ ...ours, revision: 2, seed_fingerprint: "new" }],
      [],
      NOTHING,
    ],
  ])("%s", (_name, standing, renamed, work) => {
    expect(planArticleWork([plan], standing, renamed)).toEqual(work)
  })

  it("is updated in a shop that stored no fingerprint, but not after a change by staff", () => {
    const before = { ...ours, seed_fingerprint: null }
    expect(planArticleWork([plan], [before], []).outdated).toHaveLength(1)
    const theirs = { ...before, seed_revision: null }
    expect(planArticleWork([plan], [theirs], [])).toEqual({ ...NOTHING, kept: [slug] })
  })
})
