import type { OrderMailData } from "../../contracts"
import { formatMoney } from "./format-money"
import { renderMail } from "./render-mail"

const order: OrderMailData = {
  display_id: 1042,
  created_at: "2026-11-21T09:00:00.000Z",
  currency_code: "usd",
  lines: [
    {
      title: "Removal Aftercare Kit",
      variant_title: null,
      sku: "KIT-AFTR",
      quantity: 2,
      amount: 56,
      kit: ["1 × Foam 50 ml", "1 × Balm 15 g"],
    },
    {
      ...{ title: "Healing Cap", variant_title: "size M", sku: "ACC-CAP-M" },
      ...{ quantity: 1, amount: 26, kit: [] },
    },
  ],
  rows: [
    { key: "items", label: "Items", amount: 82 },
    { key: "shipping", label: "Shipping", amount: 6.9 },
    { key: "tax", label: "Tax", amount: 7.3 },
    { key: "total", label: "Total", amount: 96.2 },
  ],
  shipping_method: "Standard",
  total: 96.2,
  address: {
    first_name: "Zoë",
    last_name: "Ångström-Wolfeschlegelsteinhausenbergerdorff",
    company: null,
    address_1: "1 Main St",
    address_2: null,
    postal_code: "90001",
    city: "Los Angeles",
    province: "us-ca",
    country_code: "us",
    phone: null,
  },
  aftercare: [
    {
      title: "Aftercare for laser",
      url: "https://shop.example/us/learn/aftercare-removal-correction",
      products: ["Removal Aftercare Kit"],
    },
  ],
  to_pay: null,
  pay_url: null,
  order_url: "https://shop.example/us/orders/order_1/open?key=k",
  lookup_url: "https://shop.example/us/order-lookup?number=1042",
  terms_url: "https://shop.example/us/terms",
  rights_url: null,
}

describe("the order mail", () => {
  it("contains number, goods, totals in whole cents, address and the link to the order, in both parts", () => {
    const mail = renderMail("order-placed", order)
    expect(mail.subject).toBe("Your Clearline order 1042")
    for (const part of [mail.html, mail.text]) {
      for (const fact of [
        "1042",
        "Removal Aftercare Kit",
        "Healing Cap, size M",
        "1 × Foam 50 ml; 1 × Balm 15 g",
        "KIT-AFTR",
        "ACC-CAP-M",
        "$56.00",
        "$82.00",
        "$6.90",
        "$7.30",
        "$96.20",
        "Zoë Ångström-Wolfeschlegelsteinhausenbergerdorff",
        "Los Angeles, CA 90001",
        "United States",
        "For Removal Aftercare Kit:",
        "Aftercare for laser",
        "https://shop.example/us/learn/aftercare-removal-correction",
        "https://shop.example/us/order-lookup?number=1042",
      ]) {
        expect(part).toContain(fact)
      }
    }
    expect(mail.html).toMatch(/^<!DOCTYPE html/)
    expect(mail.text).not.toMatch(/<[a-z]/)
    expect(mail.text).not.toContain("Discount")
  })

  it("shows VAT as a part of the total where prices include it", () => {
    const mail = renderMail("order-placed", {
      ...order,
      currency_code: "eur",
      rows: [
        { key: "items", label: "Items", amount: 82 },
        { key: "discount", label: "Discount", amount: -5 },
        { key: "shipping", label: "Shipping", amount: 0, text: "Free" },
        { key: "total", label: "Total", amount: 77 },
        { key: "included_tax", label: "of which VAT", amount: 7.3 },
      ],
    })
    expect(mail.text).toMatch(/^Items\s+€82\.00$/m)
    expect(mail.text).toMatch(/^Shipping \(Standard\)\s+Free$/m)
    expect(mail.text).toContain("of which VAT €7.30")
    expect(mail.text).toContain("−€5.00")
    expect(mail.text).not.toMatch(/^Tax/m)
  })

  it("names the terms, and to a consumer in Europe the right to withdraw", () => {
    const { text } = renderMail("order-placed", order)
    expect(text).toContain("https://shop.example/us/terms")
    expect(text).not.toContain("withdraw")
    const rights_url = "https://shop.example/de/right-of-withdrawal"
    const european = renderMail("order-placed", { ...order, rights_url })
    expect(european.text).toContain("can withdraw from this order within 14 days")
    expect(european.text).toContain(rights_url)
  })

  it("escapes markup in names", () => {
    const evil = `<img src=x onerror="alert(1)">`
    const mail = renderMail("order-placed", {
      ...order,
      lines: [
        {
          ...{ title: evil, variant_title: evil, sku: evil },
          ...{ quantity: 1, amount: 1, kit: [evil] },
        },
      ],
      address: order.address && { ...order.address, first_name: evil, city: "<script>" },
    })
    expect(mail.html).not.toContain("<img")
    expect(mail.html).not.toContain("<script")
    expect(mail.html).toContain("&lt;img")
  })
})

describe("the mails after the order", () => {
  const evil = `<img src=x onerror="alert(1)">`
  const base = {
    display_id: 1042,
    lines: [
      { title: "Foam", variant_title: "50 ml", sku: "FOAM", quantity: 2, ordered: 3 },
      { title: evil, variant_title: evil, sku: evil, quantity: 1, ordered: 1 },
    ],
    order_url: order.order_url,
    lookup_url: order.lookup_url,
  }
  const money = { currency_code: "eur", country_code: "ie" }
  const mails = {
    shipped: renderMail("order-shipped", {
      ...base,
      tracking: [{ number: "1Z9", carrier: "UPS", url: "https://ups.example/1Z9" }],
      ...{ shipping_method: "Standard", address: order.address, to_come: 1 },
    }),
    delivered: renderMail("order-delivered", { ...base, aftercare: order.aftercare }),
    cancelled: renderMail("order-canceled", {
      ...{ ...base, ...money, canceled_at: order.created_at, refunded: 0 },
    }),
    refunded: renderMail("order-refunded", {
      ...{ ...base, ...money, refunded_at: order.created_at, amount: 10.5 },
      rows: [{ key: "refunded", label: "Refunded", amount: -10.5 }],
    }),
    returning: renderMail("return-requested", {
      ...{ ...base, return_number: 7, return_address: order.address },
    }),
    returned: renderMail("return-received", { ...base, return_number: 7, to_come: 1 }),
    reported: renderMail("claim-reported", { ...base, claim_number: 4 }),
    answered: renderMail("claim-answered", {
      ...{ ...base, claim_number: 4, decision: "replaced", answer: "Sorry!" },
    }),
    "payment due": renderMail("order-payment-due", {
      ...{ ...base, ...money, amount: 40.1, until: order.created_at },
      pay_url: "https://shop.example/pay",
    }),
  }

  it.each([
    ["shipped", ["2 of 3 × Foam, 50 ml", "UPS", "https://ups.example/1Z9", "1 more"]],
    ["delivered", ["2 of 3 × Foam, 50 ml", "SKU FOAM", "Aftercare for laser"]],
    ["cancelled", ["21 November 2026", "Nothing was charged"]],
    ["refunded", ["21 November 2026", "€10.50", "−€10.50", "the way you paid"]],
    ["returning", ["R7", "2 of 3 × Foam, 50 ml", "Los Angeles, CA 90001", "the way you"]],
    ["reported", ["C4", "2 of 3 × Foam, 50 ml", "keep it"]],
    ["answered", ["C4", "replacement", "Sorry!"]],
    ["returned", ["R7", "2 of 3 × Foam, 50 ml", "One more item"]],
    ["payment due", ["Please pay by 21 November 2026", "Pay €40.10", "shop.example/pay"]],
  ] as const)("%s: number and facts in both parts, markup escaped", (name, facts) => {
    const { subject, html, text } = mails[name]
    expect(subject).toContain("1042")
    for (const part of [html, text]) {
      for (const fact of [...facts, base.order_url]) expect(part).toContain(fact)
    }
    expect(html).toContain('name="color-scheme"')
    expect(html).not.toContain("<img")
  })

  it("says how much of a cancelled order is paid back", () => {
    const { text } = renderMail("order-canceled", {
      ...{ ...base, ...money, canceled_at: order.created_at, refunded: 40 },
    })
    expect(text).toContain("We’re paying back €40.00 the way you paid.")
    expect(text).not.toContain("Nothing was charged")
  })
})

describe("the acknowledgement of a withdrawal", () => {
  it("repeats what was typed, with date and time, and nothing else", () => {
    const mail = renderMail("withdrawal-received", {
      ...{ name: "Ana <b>", order: "#1042", email: "ana@mail.example" },
      ...{ received_at: "2026-11-29T16:25:03.000Z", country_code: "de" },
      return_address: "Returns\nWeg 1",
      rights_url: "https://shop.example/de/right-of-withdrawal",
    })
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain("29 November 2026 at 17:25:03 (Europe/Berlin)")
      expect(part).toContain("#1042")
      expect(part).toContain("ana@mail.example")
      expect(part).toContain("Weg 1")
    }
    expect(mail.html).toContain("Ana &lt;b&gt;")
  })
})

describe("the other mails", () => {
  const reset_url =
    "https://shop.example/us/reset-password?token=a.b&email=zo%C3%AB%40example.com"

  it("contains the full reset link, in both parts", () => {
    const mail = renderMail("password-reset", { reset_url, is_staff: false })
    expect(mail.text).toContain(reset_url)
    expect(mail.html).toContain(reset_url.replaceAll("&", "&amp;"))
    expect(mail.text).not.toContain("staff")
    const staff = renderMail("password-reset", { reset_url, is_staff: true })
    expect(staff.text).toContain("staff")
  })

  it("greets by name when there is one", () => {
    const account_url = "https://shop.example/us/account"
    const named = renderMail("account-created", { first_name: "Zoë", account_url })
    expect(named.text).toContain("Hello Zoë,")
    const unnamed = renderMail("account-created", { first_name: null, account_url })
    expect(unnamed.text).toContain("Hello,")
  })

  it("link from a registration to its confirmation, or to the existing account", () => {
    const reset_url = "https://shop.example/us/forgotten-password"
    const confirm_url = "https://shop.example/us/confirm-email?code=abc-_9"
    const wanted = renderMail("email-confirmation", { confirm_url, reset_url })
    expect(wanted.text).toContain(confirm_url)
    expect(wanted.html).toContain(reset_url)
    const sign_in_url = "https://shop.example/us/sign-in"
    const there = renderMail("account-exists", { sign_in_url, reset_url })
    expect(there.text).toContain(sign_in_url)
    expect(there.html).toContain(reset_url)
  })

  it("link to each comment, and to stopping the notices", () => {
    const withdraw_url = "https://shop.example/us/withdraw-comment?token=cmt_1.abc"
    const received = renderMail("comment-received", {
      comments: [
        { article_title: "<i>Fading</i>", withdraw_url },
        { article_title: "Healing", withdraw_url: `${withdraw_url}2` },
      ],
    })
    expect(received.text).toContain(withdraw_url)
    expect(received.text).toContain(`${withdraw_url}2`)
    expect(received.html).toContain("&lt;i&gt;Fading&lt;/i&gt;")
    const stop_url = "https://shop.example/us/stop-notices?token=cmt_1.def"
    const comment_url = "https://shop.example/us/learn/healing#cmt_1"
    const answered = renderMail("comment-answered", {
      ...{ article_title: "Healing", answer: "<b>Ten</b> days.", comment_url },
      ...{ withdraw_url, stop_url },
    })
    expect(answered.html).toContain("&lt;b&gt;Ten&lt;/b&gt; days.")
    for (const link of [withdraw_url, stop_url, comment_url]) {
      expect(answered.html).toContain(link)
    }
  })
})

describe("money", () => {
  it.each([
    [28, "usd", "us", "$28.00"],
    [1234.5, "USD", "us", "$1,234.50"],
    [0.1 + 0.2, "eur", "ie", "€0.30"],
    [0, "eur", null, "€0.00"],
    [65, "eur", "de", "65,00 €"],
    [1234.5, "eur", "de", "1.234,50 €"],
    [65, "eur", "nl", "€ 65,00"],
    [28, "usd", null, "$28.00"],
  ])("%p %s in a mail to %s is %s", (amount, currency, country, text) => {
    expect(formatMoney(amount, currency, country).replace(/\u00a0/g, " ")).toBe(text)
  })
})
