import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isWholeAmount } from "../../queries/order/is-whole-amount"

type Body = { amount?: number | null }

/**
 * Money moves in whole coins: what no card or bank can pay is not booked either.
 *
 * *Refuses when* the amount of a refund or capture has more decimals than its currency
 * (`amount_not_whole`, 400). Without an amount core takes what is left, which is whole.
 */
export async function assertWholeAmount(
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { amount } = req.validatedBody ?? {}
  if (typeof amount === "number") {
    const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "payment",
      fields: ["currency_code"],
      filters: { id: req.params.id },
    })
    const currency: unknown = data[0]?.currency_code
    if (typeof currency === "string" && !isWholeAmount(amount, currency)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `amount_not_whole: ${amount} ${currency.toUpperCase()} for order #${res.locals.order_number} is less than a whole coin. Enter an amount that can be paid.`,
      )
    }
  }
  next()
}
