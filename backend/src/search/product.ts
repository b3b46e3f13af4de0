import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { PRODUCT_EVENTS, planProductMutations } from "../queries/search/plan-mutations"
import { SEARCH_INDEX } from "../queries/search/rules/plan-queries"

/**
 * The text of published products, without prices: access to a price is decided when it is
 * read.
 */
export default defineSearchIndex({
  name: SEARCH_INDEX.product,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword(),
    audience: search.keyword(),
    sales_channel_ids: search.keyword().array().filterable(),
    title: search.text().searchable({ weight: 3 }),
    codes: search.text().searchable({ weight: 3 }),
    lead: search.text().searchable({ weight: 2 }),
    keywords: search.text().searchable({ weight: 1.5 }),
    body: search.text().searchable(),
  }),
  events: PRODUCT_EVENTS,
  consume: (event, { container }) => planProductMutations(container.query, event),
  async *seed({ container }) {
    yield await planProductMutations(container.query)
  },
})
