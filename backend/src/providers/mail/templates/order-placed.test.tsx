import { renderToStaticMarkup } from "react-dom/server"
import { OrderPlacedMail } from "./order-placed"

const order = {
  ...{ display_id: 1042, created_at: "2026-11-21T09:00:00.000Z", currency_code: "usd" },
  ...{ lines: [], rows: [], shipping_method: null, total: 96.2, aftercare: [] },
  ...{ order_url: "https://shop.example/o", lookup_url: "https://shop.example/l" },
  ...{ terms_url: "https://shop.example/t", rights_url: null },
  address: null,
}
const render = (
  given: Pick<Parameters<typeof OrderPlacedMail>[0], "to_pay" | "pay_url">,
) => renderToStaticMarkup(<OrderPlacedMail {...order} {...given} />)

it("says what is to be paid of a phone order, until when, and where", () => {
  const until = "2026-11-28T09:00:00.000Z"
  const mail = render({
    to_pay: { amount: 96.2, until },
    pay_url: "https://shop.example/pay",
  })
  expect(mail).toContain("$96.20 is still to be paid.")
  expect(mail).toContain("until 28 November 2026")
  expect(mail).toContain("https://shop.example/pay")
  expect(mail).not.toContain("Thank you")
})

it("thanks for an order that is paid", () => {
  const mail = render({ to_pay: null, pay_url: null })
  expect(mail).toContain("Thank you.")
  expect(mail).not.toContain("to be paid")
})
