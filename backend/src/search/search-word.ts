import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { planWordMutations, WORD_EVENTS } from "../queries/search/plan-mutations"
import { SEARCH_INDEX } from "../queries/search/rules/plan-queries"

/** Every word of the other two indexes, for correcting misspelt words. */
export default defineSearchIndex({
  name: SEARCH_INDEX.word,
  entity: "product",
  fields: search.define({
    id: search.keyword().filterable(),
    word: search.text().searchable(),
  }),
  events: WORD_EVENTS,
  consume: (event, { container }) => planWordMutations(container.query, event),
  async *seed({ container }) {
    yield await planWordMutations(container.query)
  },
})
