import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AccessAnswer } from "../../contracts"
import { resolveAccess } from "../../modules/product-access/rules/resolve-access"
import { readCaller } from "../../queries/product-access/read-caller"

export type ListProductAccessInput = {
  product_ids: string[]
  /** The customer who is signed in; null for a guest. */
  customer_id: string | null
}

const listProductAccessStep = createStep(
  "list-product-access",
  async (input: ListProductAccessInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [caller, { data: rules }] = await Promise.all([
      readCaller(container, input.customer_id),
      query.graph({
        entity: "access_rule",
        fields: ["product_id", "level"],
        filters: { product_id: input.product_ids },
      }),
    ])
    const levelOf = new Map(rules.map((rule) => [rule.product_id, rule.level]))
    const answers: Record<string, AccessAnswer> = {}
    for (const id of input.product_ids) {
      answers[id] = resolveAccess(levelOf.get(id) ?? "T0", caller)
    }
    return new StepResponse(answers)
  },
)

/** One caller's access to each of these products, by product id. Writes nothing. */
export const listProductAccessWorkflow = createWorkflow(
  "list-product-access",
  (input: ListProductAccessInput) => new WorkflowResponse(listProductAccessStep(input)),
)
