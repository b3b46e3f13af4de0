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
    const picked = pickAftercare(links, { isAftercare: false })
    expect(picked.map(({ slug }) => slug)).toEqual(slugs)
  })

  const first = (slug: string, rank: number, state?: string) =>
    link(slug, { kind: "read_first", rank }, state)
  it.each<[string, AftercareLink[], string[]]>([
    ["is the first of what is read before", [first("b", 1), first("a", 0)], ["a"]],
    ["is one that is published", [first("a", 0, "draft"), first("b", 1)], ["b"]],
    ["is its own where it has one", [first("a", 0), link("c")], ["c"]],
    ["is nothing where nothing stands", [], []],
  ])("that is aftercare itself %s", (_name, links, slugs) => {
    const picked = pickAftercare(links, { isAftercare: true })
    expect(picked.map(({ slug }) => slug)).toEqual(slugs)
  })
})
