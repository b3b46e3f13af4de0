import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { ARTICLE_EVENTS, planArticleMutations } from "../queries/search/plan-mutations"
import { SEARCH_INDEX } from "../queries/search/rules/plan-queries"

/** The text of published articles. */
export default defineSearchIndex({
  name: SEARCH_INDEX.article,
  entity: "article",
  fields: search.define({
    id: search.keyword().filterable(),
    slug: search.keyword().filterable(),
    audience: search.keyword(),
    title: search.text().searchable({ weight: 3 }),
    lead: search.text().searchable({ weight: 2 }),
    keywords: search.text().searchable({ weight: 1.5 }),
    body: search.text().searchable(),
  }),
  events: ARTICLE_EVENTS,
  consume: (event, { container }) => planArticleMutations(container.query, event),
  async *seed({ container }) {
    yield await planArticleMutations(container.query)
  },
})
