import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RETURN_REASONS } from "../../../../content/shop"

/** The usual return reasons when the shop has none; empty otherwise. */
export const planReturnReasonsStep = createStep(
  "plan-return-reasons",
  async (_: unknown, { container }) => {
    const known = await container
      .resolve(Modules.ORDER)
      .listReturnReasons({}, { take: 1 })
    return new StepResponse(known.length > 0 ? [] : [...RETURN_REASONS])
  },
)
