import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { reindexSearchWorkflow } from "../search/reindex-search"
import { createMissingQuarantinesWorkflow } from "../return/create-missing-quarantines"
import { createMissingReturnReasonsWorkflow } from "../return/create-missing-return-reasons"
import { addMissingWordsWorkflow } from "../storefront-refresh/add-missing-words"
import { seedArticlesWorkflow } from "./seed-articles"
import { seedDeliveryWorkflow } from "./seed-delivery"
import { type DemoPasswords, seedDemoPeopleWorkflow } from "./seed-demo-people"
import { seedMarketsWorkflow } from "./seed-markets"
import { seedPicturesWorkflow } from "./seed-pictures"
import { seedProductsWorkflow } from "./seed-products"
import { seedShelvesWorkflow } from "./seed-shelves"
import { seedTaxesWorkflow } from "./seed-taxes"
import { announceStep } from "./steps/announce"
import { arrangeSidebarStep } from "./steps/arrange-sidebar"

export type SeedShopInput = {
  /** False leaves pictures out: faster, for tests. */
  pictures: boolean
  /**
   * True creates the people of a demo shop, with these passwords or the known defaults.
   */
  demoUsers: boolean
  passwords?: Partial<DemoPasswords>
}

/** Default passwords of the demo people; publicly known. */
export const DEFAULT_DEMO_PASSWORDS: DemoPasswords = {
  admin: "clearline-demo-admin",
  practitioner: "clearline-demo-practitioner",
  client: "clearline-demo-client",
}

/**
 * Fills an empty shop with its whole catalogue and everything needed to sell it. Creates
 * what is missing and never changes what exists: a second run writes nothing; after a
 * killed run, the next one completes it.
 *
 * Returns the publishable key of the storefront. Undo: each topic removes what it
 * created.
 */
export const seedShopWorkflow = createWorkflow(
  "seed-shop",
  (input: WorkflowData<SeedShopInput>) => {
    announceStep("markets").config({ name: "announce-markets" })
    const markets = seedMarketsWorkflow.runAsStep({ input: {} })
    arrangeSidebarStep()

    createMissingQuarantinesWorkflow.runAsStep({ input: { warehouse_id: null } })
    createMissingReturnReasonsWorkflow.runAsStep({ input: undefined })

    announceStep("taxes").config({ name: "announce-taxes" })
    seedTaxesWorkflow.runAsStep({ input: markets.records })

    announceStep("delivery").config({ name: "announce-delivery" })
    seedDeliveryWorkflow.runAsStep({ input: markets.records })

    announceStep("pictures").config({ name: "announce-pictures" })
    const pictures = seedPicturesWorkflow.runAsStep({
      input: { pictures: input.pictures },
    })

    announceStep("shelves").config({ name: "announce-shelves" })
    seedShelvesWorkflow.runAsStep({ input: { records: markets.records, pictures } })

    announceStep("articles").config({ name: "announce-articles" })
    const newArticleIds = seedArticlesWorkflow.runAsStep({ input: { pictures } })

    announceStep("products").config({ name: "announce-products" })
    const made = seedProductsWorkflow.runAsStep({
      input: { records: markets.records, pictures, new_article_ids: newArticleIds },
    })

    // The process of a seed ends before its events are handled, so the index is rebuilt
    // here.
    when(
      "new-to-find",
      made,
      ({ products, articles }) => [...products, ...articles].length > 0,
    ).then(() => {
      reindexSearchWorkflow.runAsStep({ input: {} })
    })

    addMissingWordsWorkflow.runAsStep({ input: undefined })

    announceStep("people").config({ name: "announce-people" })
    when("demo-people", input, ({ demoUsers }) => demoUsers).then(() => {
      const passwords = transform(input, (data) => ({
        ...DEFAULT_DEMO_PASSWORDS,
        ...data.passwords,
      }))
      seedDemoPeopleWorkflow.runAsStep({ input: { records: markets.records, passwords } })
    })

    return new WorkflowResponse({ publishable_key: markets.publishable_key })
  },
)
