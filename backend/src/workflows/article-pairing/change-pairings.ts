import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"
import { changePairingsStep, type PairingChange } from "./steps/change-pairings"
import { validatePairingEndsStep } from "./steps/validate-pairing-ends"

/**
 * Puts articles beside products, rearranges them and takes them away; the storefront's pages
 * of both are refreshed.
 *
 * Refuses unknown products and articles (404) and what would leave a published product
 * without its articles (`article_needed`). Undo: all pairs are as they were.
 */
export const changePairingsWorkflow = createWorkflow(
  "change-pairings",
  (input: PairingChange) => {
    const { slugs } = validatePairingEndsStep(input)
    const changed = changePairingsStep(input)
    announceCatalogChangeWorkflow.runAsStep({
      input: transform(
        { input, slugs },
        ({ input: { set, remove }, slugs: article_slugs }) => ({
          product_ids: [
            ...new Set([...set, ...remove].map(({ product_id }) => product_id)),
          ],
          article_slugs,
        }),
      ),
    })
    return new WorkflowResponse(changed)
  },
)
