import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AccessLevel,
  AftercareMethod,
  Audience,
  ProductCard,
  Purpose,
} from "../../contracts"
import type { MarketContext } from "../sales/sales-context"
import { isPurpose } from "./rules/select-cards"

/** What a list is narrowed and ordered by; a product is read whole only for the page shown. */
export type ProductKey = {
  id: string
  handle: string
  title: string
  rank: number
  level: AccessLevel
  audience: Audience
  purposes: Purpose[]
  categories: { handle: string }[]
  methods: AftercareMethod[]
}

type Row = Omit<ProductKey, "rank" | "purposes" | "categories"> & {
  rank: number | null
  purposes: string[]
  categories: string[]
}

/**
 * One statement for the whole catalogue: Medusa's modules would build an object with all its
 * relations for every product, which takes seconds for a thousand of them.
 */
const KEYS = `
  select p.id, p.handle, p.title,
    case jsonb_typeof(p.metadata->'rank') when 'number' then (p.metadata->>'rank')::float end as rank,
    coalesce(r.level, 'T0') as level, coalesce(r.audience, 'both') as audience,
    coalesce(r.purposes, '{}') as purposes,
    array(select c.handle from product_category_product x
      join product_category c on c.id = x.product_category_id
      where x.product_id = p.id and c.is_active and c.deleted_at is null) as categories,
    array(select distinct use->>'method' from safety_profile s
      cross join jsonb_array_elements(s.use_from) use
      where s.product_id = p.id and s.deleted_at is null) as methods
  from product p
  join product_sales_channel x on x.product_id = p.id and x.deleted_at is null
    and x.sales_channel_id = ?
  left join access_rule r on r.product_id = p.id and r.deleted_at is null
  where p.status = 'published' and p.deleted_at is null`

const LAST = Number.POSITIVE_INFINITY
const byRank = (a: ProductKey, b: ProductKey) =>
  a.rank === b.rank ? a.title.localeCompare(b.title, "en") : a.rank - b.rank

/**
 * Every published product of a market's channel, in featured order (`metadata.rank`, then
 * title).
 */
export async function listProductKeys(
  container: MedusaContainer,
  context: MarketContext,
): Promise<ProductKey[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(KEYS, [context.sales_channel_id])
  return rows
    .map((row) => ({
      ...row,
      rank: row.rank ?? LAST,
      purposes: row.purposes.filter(isPurpose),
      categories: row.categories.map((handle) => ({ handle })),
    }))
    .sort(byRank)
}

/** How many of these products serve each purpose. */
export function countPurposes(
  keys: readonly Pick<ProductCard, "purposes">[],
): { purpose: Purpose; count: number }[] {
  const counts = new Map<Purpose, number>()
  for (const purpose of keys.flatMap(({ purposes }) => purposes)) {
    counts.set(purpose, (counts.get(purpose) ?? 0) + 1)
  }
  return [...counts].map(([purpose, count]) => ({ purpose, count }))
}
