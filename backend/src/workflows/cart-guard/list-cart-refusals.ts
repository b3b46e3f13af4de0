import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { listRefusals, readCart, toCartLines } from "../../queries/cart-guard/assert-cart"

const listCartRefusalsStep = createStep(
  "list-cart-refusals",
  async (input: { cart_id: string }, { container }) => {
    const cart = await readCart(container, input.cart_id)
    const refusals = cart
      ? await listRefusals(container, toCartLines(cart.items ?? []), cart)
      : []
    return new StepResponse(refusals)
  },
)

/** What would stop this cart from being ordered now, line by line. Writes nothing. */
export const listCartRefusalsWorkflow = createWorkflow(
  "list-cart-refusals",
  (input: { cart_id: string }) => new WorkflowResponse(listCartRefusalsStep(input)),
)
