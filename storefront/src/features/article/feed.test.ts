import { buildFeed } from "./feed"
import type { ArticleCardView } from "./view"

const addresses = {
  feed: "https://shop.example/us/learn/feed.xml",
  list: "https://shop.example/us/learn",
  icon: "https://shop.example/icon.svg",
  articleOf: (slug: string) => `https://shop.example/us/learn/${slug}`,
}
const card = (slug: string, updatedAt: string): ArticleCardView => ({
  slug,
  title: `Dots & <${slug}>`,
  summary: "What it is, and what “it” cannot do.",
  kicker: "4 min · for clients",
  picture: null,
  audience: "client",
  author: "Clearline editors",
  authorSlug: "clearline-editors",
  publishedAt: "2026-11-01T00:00:00.000Z",
  updatedAt,
})

it("lists articles by their last change, newest first, escaped", () => {
  const xml = buildFeed(
    [card("old", "2026-11-02T00:00:00.000Z"), card("new", "2026-11-20T00:00:00.000Z")],
    addresses,
  )
  expect([...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)).toEqual([
    "https://shop.example/us/learn",
    "https://shop.example/us/learn/new",
    "https://shop.example/us/learn/old",
  ])
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
  expect(xml).toContain("<updated>2026-11-20T00:00:00.000Z</updated>")
  expect(xml).toContain('href="https://shop.example/us/learn/feed.xml"')
  expect(xml).toContain("Dots &amp; &lt;new&gt;")
})

it("R13: contains no character that XML forbids, whatever an article contains", () => {
  const invalid = {
    ...card("new", "2026-11-20T00:00:00.000Z"),
    ...{ title: "Be\u0007ll", summary: "\u0001x\ufffe", author: "A\u000bnn \ud800" },
  }
  const xml = buildFeed([invalid], addresses)
  expect(xml).toContain("Bell")
  expect(xml).toContain("Ann ")
  for (const letter of "\u0001\u0007\u000b\ufffe\ud800") expect(xml).not.toContain(letter)
})

it("is valid when no article is published", () => {
  expect(buildFeed([], addresses)).not.toContain("<entry>")
})
