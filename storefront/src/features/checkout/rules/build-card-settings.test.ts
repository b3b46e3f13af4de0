import { buildCardSettings } from "./build-card-settings"

const input = {
  providerId: "pp_stripe_stripe",
  publishableKey: "pk_test_1",
  capture: "manual" as const,
  total: 52.4,
  currencyCode: "USD",
  email: "ana@example.com",
  address: {
    first_name: "Ana",
    last_name: "Reyes",
    company: "",
    address_1: "1 Main St",
    address_2: "",
    postal_code: "78701",
    city: "Austin",
    province: "TX",
    phone: "",
    country_code: "us",
  },
  returnUrl: "https://shop.example/us/checkout/return",
}

describe("the settings of the card form", () => {
  it("state the amount in cents and the billing address", () => {
    expect(buildCardSettings(input)).toEqual({
      publishableKey: "pk_test_1",
      capture: "manual",
      amount: 5240,
      currency: "usd",
      returnUrl: input.returnUrl,
      billing: {
        name: "Ana Reyes",
        email: "ana@example.com",
        phone: "",
        address: {
          line1: "1 Main St",
          line2: "",
          city: "Austin",
          state: "TX",
          postal_code: "78701",
          country: "US",
        },
      },
    })
  })

  it.each([
    ["the test payment", { providerId: "pp_system_default" }],
    ["no provider", { providerId: null }],
    ["no publishable key", { publishableKey: null }],
    ["nothing to pay", { total: 0 }],
    ["a fraction of a cent", { total: 10.005 }],
    ["another currency", { currencyCode: "jpy" }],
    ["no address", { address: null }],
  ])("are absent with %s", (_what, change) => {
    expect(buildCardSettings({ ...input, ...change })).toBeNull()
  })
})
