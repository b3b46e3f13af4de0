import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { announceCatalogChangeWorkflow } from "../storefront-refresh/announce-catalog-change"
import { changePairingsStep, type PairingChange } from "./steps/change-pairings"
import { validatePairingKeyStep } from "./steps/validate-pairing-key"

/**
 * Adds, changes and removes pairings of articles and products; the storefront's pages of
 * both are refreshed.
 *
 * Refuses unknown products and articles (404), and a change that would leave a published
 * product without its articles (`article_needed`). Undo: restores all pairings.
 */
export const changePairingsWorkflow = createWorkflow(
  "change-pairings",
  (input: PairingChange) => {
    const { slugs } = validatePairingKeyStep(input)
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
