import { fail, succeed } from "@/lib/result"

import type { CardForm } from "./card-form"
import { FRESH, type OrderState } from "./order-state"
import { payByCard } from "./pay-by-card"
import { PAYMENT_TEXTS } from "./rules/describe-payment"

const working: CardForm = {
  createToken: async () => succeed("ctoken_1"),
  confirm: async () => succeed(null),
}

/** Presses the button once; `answers` are the results of the server action, in order. */
async function press({
  card = working,
  state = FRESH,
  answers = [FRESH],
  decision,
}: {
  card?: CardForm | "loading" | "failed"
  state?: OrderState
  answers?: OrderState[]
  decision?: string
}) {
  const sent: Record<string, unknown>[] = []
  const form = new FormData()
  form.set("confirmed", "prod_kit v1")
  if (decision) form.set("decision", decision)
  const place = async (_state: OrderState, formData: FormData) => {
    sent.push(Object.fromEntries(formData))
    return answers[sent.length - 1] ?? FRESH
  }
  return { result: await payByCard(card, place, state, form), sent }
}
const needsBank = { ...FRESH, nextAction: "pi_1_secret_1" }

describe("paying by card", () => {
  it("sends one token with the order", async () => {
    const { sent } = await press({})
    expect(sent).toEqual([{ confirmed: "prod_kit v1", payment_token: "ctoken_1" }])
  })

  it("asks for the order again without a token after the bank confirmed", async () => {
    const confirm = jest.fn(working.confirm)
    const { sent, result } = await press({
      card: { ...working, confirm },
      answers: [needsBank, { ...FRESH, message: "the second result" }],
    })
    expect(confirm.mock.calls).toEqual([["pi_1_secret_1"]])
    expect(sent).toEqual([
      { confirmed: "prod_kit v1", payment_token: "ctoken_1" },
      { confirmed: "prod_kit v1", resume: "yes" },
    ])
    expect(result.message).toBe("the second result")
  })

  it("orders nothing when the bank refused, and keeps the ticks", async () => {
    const card = { ...working, confirm: async () => fail("No. Nothing was charged.") }
    const { sent, result } = await press({ card, answers: [needsBank] })
    expect(sent).toHaveLength(1)
    expect(result).toMatchObject({
      message: "No. Nothing was charged.",
      ticked: ["prod_kit v1"],
      nextAction: null,
    })
  })

  it("sends nothing while the card is incomplete", async () => {
    const card = { ...working, createToken: async () => fail("Incomplete.") }
    const { sent, result } = await press({ card })
    expect(sent).toEqual([])
    expect(result).toMatchObject({ message: "Incomplete.", ticked: ["prod_kit v1"] })
  })

  it.each(["loading", "failed"] as const)("sends nothing when %s", async (card) => {
    const { sent, result } = await press({ card })
    expect(sent).toEqual([])
    expect(result.message).toBe(PAYMENT_TEXTS.notLoaded)
  })

  it("makes no second payment for one that stands already", async () => {
    const createToken = jest.fn(working.createToken)
    const { sent } = await press({
      card: { ...working, createToken },
      state: { ...FRESH, isPaymentOpen: true },
    })
    expect(createToken).not.toHaveBeenCalled()
    expect(sent).toEqual([{ confirmed: "prod_kit v1", resume: "yes" }])
  })

  it("needs no card to remove lines", async () => {
    const { sent } = await press({ card: "failed", decision: "remove" })
    expect(sent).toEqual([{ confirmed: "prod_kit v1", decision: "remove" }])
  })
})
