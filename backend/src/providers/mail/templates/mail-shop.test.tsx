import { renderMail } from "../render-mail"

describe("the end of every mail", () => {
  const data = { first_name: null, account_url: "https://shop.example/us/account" }
  const blank = {
    ...{ name: "Ada’s", email: null, phone: null, answer_times: null, operator: null },
  }
  const read = (shop?: Parameters<typeof renderMail>[2]) => {
    const { subject, text, html } = renderMail("account-created", data, shop)
    return { subject, text: text.replace(/\s+/g, " "), html }
  }

  it("names the shop, and how and when to reach it", () => {
    const { subject, text } = read({
      ...blank,
      ...{ email: "care@ada.example", phone: "+49 1", answer_times: "Monday" },
      operator: "Ada GmbH, Weg 1, 10115 Berlin",
    })
    expect(subject).toBe("Your Ada’s account is ready")
    expect(text).toContain(
      "reply to this e-mail, or reach us at care@ada.example or +49 1. We answer: Monday.",
    )
    expect(text).toContain("Ada GmbH, Weg 1, 10115 Berlin")
    expect(text).not.toContain("Clearline")
  })

  it("leaves out what the operator has not filled in", () => {
    expect(read().text).not.toMatch(/Questions|reach us/)
    expect(read({ ...blank, operator: "Ada" }).text).not.toMatch(/Questions/)
    expect(read({ ...blank, phone: "+49 1" }).text).toContain("Questions? +49 1.")
    expect(read({ ...blank, operator: "<img>" }).html).not.toContain("<img")
  })
})
