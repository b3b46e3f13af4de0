import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** True for an order that came from no cart: staff entered it. */
export const isPhoneOrderStep = createStep(
  "is-phone-order",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id },
    })
    return new StepResponse(data.length === 0)
  },
)
