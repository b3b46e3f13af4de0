import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { LinkedTexts, LinkPart, LinkPosition } from "../../contracts"
import { findOutsideAddress } from "../../modules/outside-link/rules/judge-address"
import { readShopOptions } from "../../options"
import { readMarkdown } from "../article/read-markdown"

type ArticleRow = LinkedTexts & { id: string; slug: string; title: string }
type Link = { url: string; part: LinkPart; words: string }

/** Origins of this shop; links to them are not links to other sites. */
export function listOwnOrigins(container: MedusaContainer): string[] {
  const { storefrontUrl, backendUrl } = readShopOptions(container)
  return [storefrontUrl, backendUrl].flatMap((url) =>
    url && URL.canParse(url) ? [new URL(url).origin] : [],
  )
}

/**
 * Lists the links of one article: in its text, in the answers to its questions and in its
 * sources. An answer is plain text; an address in it counts as a link.
 */
async function listLinks({ body, faq, sources }: LinkedTexts): Promise<Link[]> {
  const answers = faq.map(({ answer }) => answer).join("\n\n")
  const [inText, inAnswers] = await Promise.all([
    readMarkdown(body),
    readMarkdown(answers),
  ])
  return [
    ...inText.links.map(({ url, words }) => ({ url, words, part: "text" as const })),
    ...inAnswers.links.map(({ url, words }) => ({
      url,
      words,
      part: "questions" as const,
    })),
    ...sources.flatMap(({ url, title }) =>
      url ? [{ url, words: title, part: "sources" as const }] : [],
    ),
  ]
}

/**
 * Lists the addresses on other sites in published articles, with every position where
 * each occurs.
 */
export async function listArticleLinks(
  container: MedusaContainer,
): Promise<Map<string, LinkPosition[]>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "article",
    fields: ["id", "slug", "title", "body", "faq", "sources"],
    filters: { state: "published" },
    pagination: { order: { title: "ASC" } },
  })
  const rows: ArticleRow[] = data
  const own = listOwnOrigins(container)
  const places = new Map<string, LinkPosition[]>()
  for (const { id: article_id, slug, title, ...texts } of rows) {
    for (const { url: link, part, words } of await listLinks(texts)) {
      const url = findOutsideAddress(link, own)
      if (!url) continue
      const place = { article_id, slug, title, part, words }
      places.set(url, [...(places.get(url) ?? []), place])
    }
  }
  return places
}
