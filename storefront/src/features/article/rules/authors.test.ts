import { listAuthors, nameInSentence } from "./authors"

it('adds "the" to the editors, but not to a person', () => {
  expect(nameInSentence("Clearline editors")).toBe("the Clearline editors")
  expect(nameInSentence("A. Person")).toBe("A. Person")
})

it("lists each author once with their articles", () => {
  const cards = [
    { slug: "one", author: "Clearline editors", authorSlug: "clearline-editors" },
    { slug: "two", author: "A. Person", authorSlug: "a-person" },
    { slug: "three", author: "Clearline editors", authorSlug: "clearline-editors" },
  ]
  expect(
    listAuthors(cards).map(({ slug, articles }) => [
      slug,
      articles.map((one) => one.slug),
    ]),
  ).toEqual([
    ["clearline-editors", ["one", "three"]],
    ["a-person", ["two"]],
  ])
})
