import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { MAX_SUGGESTIONS, type SearchSuggestion } from "../../contracts"
import { getMarketContext } from "../sales/sales-context"
import { findHits, type FoundHit } from "./find-hits"
import { toWords } from "./rules/to-words"

type TitleRow = {
  title: string
  handle?: string
  slug?: string
  sales_channels?: ({ id: string } | null)[] | null
}

async function readTitles(
  container: MedusaContainer,
  hits: FoundHit[],
  salesChannelId: string,
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const idsOf = (kind: FoundHit["kind"]) =>
    hits.filter((hit) => hit.kind === kind).map(({ id }) => id)
  const [products, articles] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "title", "sales_channels.id"],
      filters: { id: idsOf("product"), status: ProductStatus.PUBLISHED },
    }),
    query.graph({
      entity: "article",
      fields: ["id", "title"],
      filters: { id: idsOf("article"), state: "published" },
    }),
  ])
  const shown: (TitleRow & { id: string })[] = products.data.filter(
    ({ sales_channels }: TitleRow) =>
      sales_channels?.some((one) => one?.id === salesChannelId),
  )
  const rows: { id: string; title: string }[] = [...shown, ...articles.data]
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/**
 * Lists titles for a query that is still being typed, best first; the last word may be
 * unfinished. As a guest sees them in one country.
 *
 * Refuses a country the shop does not sell to (`country_not_served`).
 */
export async function listSuggestions(
  container: MedusaContainer,
  { q, country_code }: { q: string; country_code: string },
): Promise<SearchSuggestion[]> {
  const { sales_channel_id } = await getMarketContext(container, country_code)
  const { hits } = await findHits(container, toWords(q), sales_channel_id, ["begun"])
  const first = hits.slice(0, MAX_SUGGESTIONS)
  const titles = await readTitles(container, first, sales_channel_id)
  return first.flatMap(({ kind, id, address }) => {
    const title = titles.get(id)
    return title === undefined ? [] : [{ kind, address, title }]
  })
}
