import { Feed } from "feed"
import { stripForXml } from "@/lib/xml-text"
import { EDITORS } from "./rules/authors"
import type { ArticleCardView } from "./view"

/** Maximum number of articles in the feed. */
const NEWEST = 30

/** The library marks titles and summaries as HTML, but ours are plain text. */
const escapeHtml = (words: string): string =>
  stripForXml(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")

type Addresses = {
  feed: string
  list: string
  icon: string
  articleOf: (slug: string) => string
}

/** The articles as an Atom feed (RFC 4287), most recently changed first. */
export function buildFeed(articles: ArticleCardView[], addresses: Addresses): string {
  const newest = articles
    .toSorted((left, right) => right.updatedAt.localeCompare(left.updatedAt))
    .slice(0, NEWEST)
  const feed = new Feed({
    id: addresses.list,
    title: "Clearline: reading",
    description: "What can be changed about scalp micropigmentation, and what cannot.",
    link: addresses.list,
    feedLinks: { atom: addresses.feed },
    language: "en",
    favicon: addresses.icon,
    copyright: "Clearline",
    generator: "Clearline",
    author: { name: EDITORS },
    ...(newest[0] ? { updated: new Date(newest[0].updatedAt) } : {}),
  })
  for (const { slug, title, summary, author, publishedAt, updatedAt } of newest) {
    const address = addresses.articleOf(slug)
    feed.addItem({
      id: address,
      link: address,
      title: escapeHtml(title),
      description: escapeHtml(summary),
      author: [{ name: stripForXml(author) }],
      published: new Date(publishedAt),
      date: new Date(updatedAt),
    })
  }
  return feed.atom1()
}
