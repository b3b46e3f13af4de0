/** Names the shop is known by in its own database; the seed finds its records by them. */
export const STORE_NAME = "Clearline"
export const STOREFRONT_KEY_TITLE = "Clearline storefront"
/** Medusa makes a default profile on its own; this names it where there is none. */
export const SHIPPING_PROFILE_NAME = "Default Shipping Profile"
export const TRADE_PRICE_LIST = {
  title: "Practitioner prices",
  description: "What verified practitioners pay, from T1 on. EUR without VAT.",
}

export * from "./markets"
export * from "./people"
export * from "./settings"
export * from "./return-reasons"
