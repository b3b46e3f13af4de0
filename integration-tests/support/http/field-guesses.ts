/** Where secrets may hang, seen from a product, a variant, a cart, an order or a region. */
const PLACES = [
  "",
  "product.",
  "products.",
  "variant.",
  "variants.",
  "products.variants.",
  "items.",
  "items.product.",
  "items.variant.",
  "customer.",
  "customers.",
  "orders.",
  "region.",
  "payment_collection.",
  "payment_collections.",
  "payment_collections.payments.",
]
const SECRETS = [
  "*",
  "metadata",
  "+metadata",
  "cost",
  "email",
  "*inventory_items",
  "*inventory_items.inventory.location_levels",
  "+inventory_quantity",
  "*prices",
  "*price_set.prices",
  "*payment_sessions",
  "payment_sessions.data",
]
/** What does not fit the pattern. */
const OTHERS = [
  "*sales_channels",
  "*customer.groups",
  "*customer.addresses",
  "*fulfillments",
  "*order_change.actions",
  "*cart",
  "*promotions.campaign.budget",
  "*shipping_methods",
]

const PREFIX = /^[*+]/

/** 200 values of `fields` that ask for what nobody but staff should see. */
export const FIELD_GUESSES: readonly string[] = [
  ...PLACES.flatMap((place) =>
    SECRETS.map((secret) => {
      const mark = PREFIX.exec(secret)?.[0] ?? ""
      const name = secret.replace(PREFIX, "")
      return name ? `${mark}${place}${name}` : `*${place.replace(/\.$/, "")}`
    }),
  ),
  ...OTHERS,
]
