import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RequestReturnRequest } from "../../../contracts"
import { readOrderReturns } from "../../../queries/return/read-order-returns"
import {
  findReturnRefusal,
  mergePieces,
  type ReturnRefusal,
} from "../../../queries/return/rules/plan-return"

export type RequestReturnInput = RequestReturnRequest & { order_id: string }

type Plan = {
  existing_id: string | null
  items: { id: string; quantity: number; note: string | null; reason_id?: string }[]
}

function buildRefusal({ code, line }: ReturnRefusal): MedusaError {
  const name = line
    ? [line.title, line.variant_title].filter(Boolean).join(", ")
    : "This line"
  const sentences: Record<ReturnRefusal["code"], string> = {
    not_returnable: `${name}: ${line?.returnable ?? 0} can be sent back. Count the pieces again.`,
    return_window_over: `${name}: the last day to return it has passed.`,
    seal_broken: `${name}: opened goods of this kind do not come back, for hygiene.`,
  }
  return new MedusaError(MedusaError.Types.CONFLICT, `${code}: ${sentences[code]}`)
}

/**
 * Plans the return that a buyer asks for. `existing_id` is the return that was made for the
 * same key; then nothing is to be done.
 *
 * *Refuses when* a line cannot come back (`not_returnable`, `return_window_over`,
 * `seal_broken`; 409), or when the reason is not on the list (400).
 */
export const planReturnStep = createStep(
  "plan-return",
  async (input: RequestReturnInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "return",
      fields: ["id", "metadata"],
      filters: { order_id: input.order_id },
    })
    const same = data.find(({ metadata }) => metadata?.request_key === input.request_key)
    if (same) {
      const known: Plan = { existing_id: String(same.id), items: [] }
      return new StepResponse(known)
    }
    const { lines, reasons } = await readOrderReturns(container, input.order_id)
    const reason_id = input.reason_id ?? null
    if (reason_id && !reasons.some(({ id }) => id === reason_id)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "invalid_request: There is no such reason. Choose one from the list.",
      )
    }
    const refusal = findReturnRefusal(input.lines, lines)
    if (refusal) throw buildRefusal(refusal)
    const plan: Plan = {
      existing_id: null,
      items: mergePieces(input.lines).map(({ line_id, quantity }) => ({
        ...{ id: line_id, quantity, note: input.note ?? null },
        ...(reason_id ? { reason_id } : {}),
      })),
    }
    return new StepResponse(plan)
  },
)
