import { pickAftercare, type AftercareLink } from "./pick-aftercare"

const link = (
  slug: string,
  changed: Partial<AftercareLink> = {},
  state = "published",
) => ({
  kind: "aftercare",
  rank: 0,
  article: { slug, title: slug, state },
  ...changed,
})

describe("The aftercare of a product", () => {
  it.each<[string, (AftercareLink | null)[], string[]]>([
    [
      "is its published articles, best first",
      [link("b", { rank: 1 }), link("a")],
      ["a", "b"],
    ],
    ["leaves out what is read first", [link("a", { kind: "read_first" })], []],
    ["leaves out a draft", [link("a", {}, "draft"), link("b")], ["b"]],
    ["leaves out a retired article", [link("a", {}, "retired")], []],
    ["bears a tie that leads nowhere", [null, link("a", { article: null })], []],
  ])("%s", (_name, links, slugs) => {
    expect(pickAftercare(links).map(({ slug }) => slug)).toEqual(slugs)
  })
})
