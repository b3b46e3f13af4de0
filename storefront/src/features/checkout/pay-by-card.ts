import type { CardFormState } from "./card-form"
import { FRESH, type OrderState } from "./order-state"
import { PAYMENT_TEXTS } from "./rules/describe-payment"

type PlaceOrder = (state: OrderState, formData: FormData) => Promise<OrderState>

/**
 * One press of the pay button: card to token, order, and the bank's confirmation when it
 * is required, then the order again without a second payment. Runs in the browser; `place`
 * is the server action. A payment that already stands is never opened a second time.
 */
export async function payByCard(
  card: CardFormState,
  place: PlaceOrder,
  state: OrderState,
  formData: FormData,
): Promise<OrderState> {
  const stop = (message: string): OrderState => ({
    ...FRESH,
    message,
    ticked: formData.getAll("confirmed").map(String),
  })
  if (formData.get("decision") === "remove") return place(state, formData)
  if (typeof card === "string") return stop(PAYMENT_TEXTS.notLoaded)
  if (state.isPaymentOpen) return complete(place, state, formData)

  const token = await card.createToken()
  if (!token.ok) return stop(token.problem)
  formData.set("payment_token", token.value)
  const answer = await place(state, formData)
  if (!answer.nextAction) return answer

  const confirmed = await card.confirm(answer.nextAction)
  return confirmed.ok ? complete(place, answer, formData) : stop(confirmed.problem)
}

/** Asks for the order again, for a payment that was made before. */
function complete(place: PlaceOrder, state: OrderState, formData: FormData) {
  formData.delete("payment_token")
  formData.set("resume", "yes")
  return place(state, formData)
}
