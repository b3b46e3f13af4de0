import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { normalizeCsvStep } from "@medusajs/medusa/core-flows"
import { PAIRING_GAP_WORDS } from "../../contracts"
import { listPairingGaps } from "../../modules/article-pairing/rules/list-pairing-gaps"
import { PairingError } from "./pairing-error"
import { readPairingFacts } from "../../queries/article-pairing/read-pairing-facts"

type ImportRow = {
  id?: string
  title?: string
  handle?: string | null
  status?: string
}

const validateImportedPairingsStep = createStep(
  "validate-imported-pairings",
  async (
    { create, update }: { create: ImportRow[]; update: ImportRow[] },
    { container },
  ) => {
    const ids = update.flatMap(({ id, status }) =>
      id && status === "published" ? [id] : [],
    )
    const lacking = (await readPairingFacts(container, ids))
      .filter(({ status }) => status !== "published")
      .flatMap(({ id, title, handle, facts }) => {
        const gaps = listPairingGaps(facts)
        return gaps.length > 0 ? [{ id, title, handle, gaps }] : []
      })
    const fresh = create
      .filter(({ status }) => status === "published")
      .map(({ title, handle }) => ({ id: "", title: title ?? "", handle: handle ?? "" }))
    const products = [...fresh, ...lacking]
    if (products.length > 0) {
      const gaps = new Set(["read_first" as const, ...lacking.flatMap((one) => one.gaps)])
      const missing = [...gaps].map((gap) => PAIRING_GAP_WORDS[gap]).join(", and ")
      throw new PairingError(
        "product_not_paired",
        `The file would put ${products.map(({ title, handle }) => `"${title || handle}"`).join(", ")} into the shop without ${missing}. Import it as draft, pair it on its page, then publish.`,
        products.map(({ id, title, handle }) => ({ id, title, handle })),
      )
    }
    return new StepResponse(true)
  },
)

/**
 * Refuses (`product_not_paired`) a product file that would publish products without
 * articles, before core accepts it: core's import runs later and reports no reason when
 * it fails.
 *
 * @param csv text of the file
 */
export const validateProductImportWorkflow = createWorkflow(
  "validate-product-import",
  (input: WorkflowData<{ csv: string }>) =>
    new WorkflowResponse(validateImportedPairingsStep(normalizeCsvStep(input.csv))),
)
