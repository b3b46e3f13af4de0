import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { reindexSearchWorkflow } from "../search/reindex-search"
import { seedArticlesWorkflow } from "./seed-articles"
import { seedDeliveryWorkflow } from "./seed-delivery"
import { type DemoPasswords, seedDemoPeopleWorkflow } from "./seed-demo-people"
import { seedMarketsWorkflow } from "./seed-markets"
import { seedPicturesWorkflow } from "./seed-pictures"
import { seedProductsWorkflow } from "./seed-products"
import { seedShelvesWorkflow } from "./seed-shelves"
import { seedTaxesWorkflow } from "./seed-taxes"
import { announceStep } from "./steps/announce"

export type SeedShopInput = {
  /** False leaves pictures out: faster, for tests. */
  pictures: boolean
  /** True makes the people of a demo shop, with these passwords or the known defaults. */
  demoUsers: boolean
  passwords?: Partial<DemoPasswords>
}

/** Passwords of the demo people when none are given; known to everybody. */
export const DEFAULT_DEMO_PASSWORDS: DemoPasswords = {
  admin: "clearline-demo-admin",
  practitioner: "clearline-demo-practitioner",
  client: "clearline-demo-client",
}

/**
 * Fills an empty shop with everything it sells and needs to sell it. Makes what is
 * missing and never changes what stands: run twice, the second run writes nothing; killed
 * halfway, the next run finishes.
 *
 * Returns the publishable key of the storefront. Undo: each topic removes what it made.
 */
export const seedShopWorkflow = createWorkflow(
  "seed-shop",
  (input: WorkflowData<SeedShopInput>) => {
    announceStep("markets").config({ name: "announce-markets" })
    const markets = seedMarketsWorkflow.runAsStep({ input: {} })

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

    // The process of a seed ends before its events have been heard.
    when(
      "new-to-find",
      made,
      ({ products, articles }) => [...products, ...articles].length > 0,
    ).then(() => {
      reindexSearchWorkflow.runAsStep({ input: {} })
    })

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
