import type { ArticleContent } from "../../../contracts"
import { isSameContent, listMissing, toColumns, toContent } from "./article-content"

const content: ArticleContent = {
  slug: "a",
  title: "A",
  summary: "Short.",
  audience: "both",
  body: "Text.",
  author: "Clearline editors",
  hero: null,
  card_picture: null,
  medical_review: {
    reviewer: "Dr A",
    role: "Dermatologist",
    reviewed_at: "2026-11-01T00:00:00.000Z",
    next_review_at: "2027-11-01T00:00:00.000Z",
  },
  sources_checked_at: "2026-11-20T00:00:00.000Z",
  sources: [{ mark: "M1", title: "A textbook", url: null }],
  faq: [],
  see_a_doctor: "See a doctor.",
  related: ["b"],
  rank: 3,
}

describe("content of an article", () => {
  it.each<[string, Partial<ArticleContent>]>([
    ["with a review", {}],
    ["without one", { medical_review: null }],
    ["with a hero", { hero: { url: "/a.webp", alt: "A", caption: "Illustration." } }],
  ])("%s comes back from its columns as it was", (_name, changes) => {
    const before = { ...content, ...changes }
    expect(toContent(toColumns(before))).toEqual(before)
  })

  it.each<[string, Partial<ArticleContent>, string[]]>([
    ["nothing", {}, []],
    ["a summary of blanks", { summary: "  " }, ["summary"]],
    [
      "all that counts",
      { body: "", sources: [], see_a_doctor: "" },
      ["body", "see_a_doctor", "sources"],
    ],
    ["no picture, no question: it may stand without", { hero: null, faq: [] }, []],
  ])("lacks %s", (_name, changes, missing) => {
    expect(listMissing({ ...content, ...changes })).toEqual(missing)
  })

  it("ignores the order of the fields when it is compared, but not one changed word", () => {
    const { slug, ...rest } = content
    expect(isSameContent({ ...rest, slug }, content)).toBe(true)
    expect(isSameContent({ ...content, title: "B" }, content)).toBe(false)
  })
})
