import { type StripeAccount, StripeRefusal } from "./account"

/** A request of the `stripe` package: form fields in Stripe's own spelling, `metadata[x]`. */
export type StripeRequest = { method: string; path: string; form: URLSearchParams }

const list = (url: string, data: object[]) => ({
  object: "list",
  url,
  has_more: false,
  data,
})

function readMetadata(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([key, value]) => {
      const [, name] = /^metadata\[(\w+)\]$/.exec(key) ?? []
      return name ? [[name, value]] : []
    }),
  )
}

const numberOf = (form: URLSearchParams, name: string) =>
  form.has(name) ? Number(form.get(name)) : null

/** Does what a request asks for; returns the object, or throws Stripe's refusal. */
export function answer(
  account: StripeAccount,
  { method, path, form }: StripeRequest,
): object {
  const [, , kind, id = "", action] = path.split("/")
  const since = numberOf(form, "created[gte]") ?? 0
  switch (`${method} ${kind} ${action ?? (id && ":id")}`.trim()) {
    case "POST payment_intents":
      return account.createIntent({
        amount: Number(form.get("amount")),
        currency: form.get("currency") ?? "",
        capture_method:
          form.get("capture_method") === "automatic" ? "automatic" : "manual",
        metadata: readMetadata(form),
        customer: form.get("customer"),
        confirmation_token: form.get("confirmation_token"),
      })
    case "GET payment_intents":
      return list(
        path,
        [...account.intents.values()].filter(({ created }) => created >= since).reverse(),
      )
    case "GET payment_intents :id":
      return account.find(id)
    case "POST payment_intents :id":
      return account.changeAmount(id, Number(form.get("amount")))
    case "POST payment_intents capture":
      return account.capture(id, numberOf(form, "amount_to_capture"))
    case "POST payment_intents cancel":
      return account.cancel(id)
    case "POST refunds":
      return account.refund(form.get("payment_intent") ?? "", numberOf(form, "amount"))
    case "GET refunds": {
      const intent = form.get("payment_intent")
      const fits = account.refunds.filter(
        (refund) =>
          refund.created >= since && (!intent || refund.payment_intent === intent),
      )
      return list(path, fits)
    }
    case "POST customers":
      return account.createCustomer(form.get("email") ?? "")
    case "DELETE customers :id":
      return { id, object: "customer", deleted: true }
    default:
      throw new StripeRefusal(404, {
        type: "invalid_request_error",
        message: `The double does not know ${method} ${path}`,
      })
  }
}
