/**
 * Who may do what on the store's routes. The test goes through every route that Medusa really
 * runs and fails for one that has no row here: add it where its kind stands, in the form
 *
 *   owned("GET /store/things/:id", "/store/things/{thing}")
 *
 * `{…}` names something that belongs to the owner, made in `owned-fixtures.ts`.
 */

/** A stranger without an account, the owner, another account, and one with trade prices. */
export const CALLERS = ["guest", "other", "practitioner", "owner"] as const
export type Caller = (typeof CALLERS)[number]

export type StoreRow = {
  /** Method and path as Medusa registered them. */
  route: string
  /** What is asked, and sent; `{…}` is filled in. */
  path: string
  body?: unknown
  /** The status each caller must get. */
  answers: Record<Caller, number>
}

type Extra = { body?: unknown; status?: number }

function build(
  route: string,
  path: string | undefined,
  body: unknown,
  answers: StoreRow["answers"],
): StoreRow {
  return { route, path: path ?? route.replace(/^\S+ /, ""), body, answers }
}

/** The same answer for everybody: nothing in it is anybody's. */
function open(route: string, path?: string, { body, status = 200 }: Extra = {}) {
  const answers = { guest: status, other: status, practitioner: status, owner: status }
  return build(route, path, body, answers)
}

/** There for its owner; for everybody else it does not exist. */
function owned(route: string, path: string, { body, status = 200 }: Extra = {}) {
  const answers = { guest: 404, other: 404, practitioner: 404, owner: status }
  return build(route, path, body, answers)
}

/** Each signed-in person has their own; a guest has none. */
function personal(route: string, path?: string, { body, status = 200 }: Extra = {}) {
  const answers = { guest: 401, other: status, practitioner: status, owner: status }
  return build(route, path, body, answers)
}

/** One thing of one account: a guest must sign in first, for others it does not exist. */
function ownedByAccount(route: string, path: string, { body, status = 200 }: Extra = {}) {
  const answers = { guest: 401, other: 404, practitioner: 404, owner: status }
  return build(route, path, body, answers)
}

const LINE = { variant_id: "{variant}", quantity: 1 }

/** One row per store route. They run from top to bottom: what ends something stands last. */
export const STORE_ROUTES: readonly StoreRow[] = [
  // What the shop shows.
  open("GET /store/articles"),
  open("GET /store/articles/:slug", "/store/articles/{article}?country_code=us"),
  open(
    "GET /store/article-previews/:key",
    "/store/article-previews/nobody-has-this-key?country_code=us",
    { status: 404 },
  ),
  open("GET /store/articles/:slug/comments", "/store/articles/{article}/comments"),
  open("POST /store/articles/:slug/comments", "/store/articles/{article}/comments", {
    body: { name: "Ana", email: "ana@mail.example", text: "Thanks.", consent: true },
    status: 202,
  }),
  // Only the link of a mail does something.
  open("POST /store/comments/withdrawals", undefined, {
    body: { token: "guessed" },
    status: 400,
  }),
  open("POST /store/comments/notice-stops", undefined, {
    body: { token: "guessed" },
    status: 400,
  }),
  open("GET /store/catalog/categories", "/store/catalog/categories"),
  open("GET /store/catalog/handles", "/store/catalog/handles?country_code=us"),
  open("GET /store/catalog/products", "/store/catalog/products?country_code=us"),
  open(
    "GET /store/catalog/products/:handle",
    "/store/catalog/products/recovery-balm?country_code=us",
  ),
  open("GET /store/collections"),
  open("GET /store/collections/:id", "/store/collections/{collection}"),
  open("GET /store/currencies"),
  open("GET /store/currencies/:code", "/store/currencies/usd"),
  open("GET /store/payment-providers", "/store/payment-providers?region_id={region}"),
  open("GET /store/product-categories"),
  open("GET /store/product-categories/:id", "/store/product-categories/{category}"),
  open("GET /store/product-options"),
  open("GET /store/product-options/:id", "/store/product-options/{option}"),
  open("GET /store/product-tags"),
  open("GET /store/product-tags/:id", "/store/product-tags/{tag}"),
  open("GET /store/product-types"),
  open("GET /store/product-types/:id", "/store/product-types/{type}"),
  open("GET /store/product-variants"),
  open("GET /store/product-variants/:id", "/store/product-variants/{variant}"),
  open("GET /store/products"),
  open("GET /store/products/:id", "/store/products/{product}"),
  open("GET /store/regions"),
  open("GET /store/regions/:id", "/store/regions/{region}"),
  open("GET /store/return-reasons"),
  open("GET /store/return-reasons/:id", "/store/return-reasons/{reason}"),
  open("GET /store/shop-settings"),
  // It needs no account, and says nothing about an order.
  open("POST /store/withdrawals", undefined, {
    body: { name: "Ana", order: "1", email: "ana@mail.example", country_code: "de" },
    status: 202,
  }),
  open("GET /store/search", "/store/search?q=dots&country_code=us"),
  open("GET /store/search/suggestions", "/store/search/suggestions?q=do&country_code=us"),
  // No index is opened to it.
  open("POST /store/search", undefined, { body: { entity: "product" }, status: 404 }),

  // An account.
  personal("GET /store/customers/me"),
  personal("POST /store/customers/me", undefined, { body: { first_name: "Ada" } }),
  personal("GET /store/customers/me/access"),
  personal("GET /store/customers/me/addresses"),
  personal("POST /store/customers/me/addresses", undefined, { body: { city: "Lyon" } }),
  ownedByAccount(
    "GET /store/customers/me/addresses/:address_id",
    "/store/customers/me/addresses/{address}",
  ),
  ownedByAccount(
    "POST /store/customers/me/addresses/:address_id",
    "/store/customers/me/addresses/{address}",
    { body: { city: "Nice" } },
  ),
  ownedByAccount(
    "DELETE /store/customers/me/addresses/:address_id",
    "/store/customers/me/addresses/{address}",
  ),
  // Whoever is signed in has a customer already; a guest needs an identity first.
  {
    route: "POST /store/customers",
    path: "/store/customers",
    body: { email: "new@buyer.example" },
    answers: { guest: 401, other: 400, practitioner: 400, owner: 400 },
  },

  // Orders.
  personal("GET /store/orders"),
  owned("GET /store/orders/:id", "/store/orders/{order}"),
  owned("GET /store/orders/:id/confirmations", "/store/orders/{order}/confirmations"),
  owned("GET /store/orders/:id/timeline", "/store/orders/{order}/timeline"),
  owned("GET /store/orders/:id/invoices", "/store/orders/{order}/invoices"),
  owned(
    "GET /store/orders/:id/invoices/:invoice_id",
    "/store/orders/{order}/invoices/inv_guessed",
    // Nothing was issued yet.
    { status: 404 },
  ),
  owned("GET /store/orders/:id/returns", "/store/orders/{order}/returns"),
  owned("POST /store/orders/:id/returns", "/store/orders/{order}/returns", {
    body: {
      request_key: "5a0cc5d2-9d3a-4f0e-8f53-0b4a3f6f1c11",
      lines: [{ line_id: "{orderLine}", quantity: 1, is_sealed: true }],
    },
    // Nothing has been sent yet, so nothing can come back.
    status: 409,
  }),
  owned("GET /store/orders/:id/claims", "/store/orders/{order}/claims"),
  owned("POST /store/orders/:id/claims", "/store/orders/{order}/claims", {
    body: {
      request_key: "5a0cc5d2-9d3a-4f0e-8f53-0b4a3f6f1c13",
      ...{ kind: "damaged", remedy: "refund" },
      lines: [{ line_id: "{orderLine}", quantity: 1 }],
    },
    // Nothing has been sent yet, so nothing can be wrong with it.
    status: 409,
  }),
  // No picture.
  owned(
    "POST /store/orders/:id/claims/:claim_id/pictures",
    "/store/orders/{order}/claims/clr_guessed/pictures",
    { body: {}, status: 400 },
  ),
  // Without the confirmation nothing is cancelled.
  owned("POST /store/orders/:id/cancel", "/store/orders/{order}/cancel", {
    body: {},
    status: 400,
  }),
  owned("GET /store/orders/:id/payment", "/store/orders/{order}/payment"),
  owned("POST /store/orders/:id/payment", "/store/orders/{order}/payment"),
  // It is paid already.
  owned(
    "POST /store/orders/:id/payment/completion",
    "/store/orders/{order}/payment/completion",
    { body: { payment_collection_id: "pay_col_guessed" } },
  ),
  owned(
    "POST /store/orders/:id/transfer/request",
    "/store/orders/{order}/transfer/request",
    // It is the owner's already.
    { status: 400 },
  ),
  owned(
    "POST /store/orders/:id/transfer/accept",
    "/store/orders/{order}/transfer/accept",
    { body: { token: "guessed" }, status: 400 },
  ),
  owned(
    "POST /store/orders/:id/transfer/decline",
    "/store/orders/{order}/transfer/decline",
    { body: { token: "guessed" }, status: 400 },
  ),
  owned(
    "POST /store/orders/:id/transfer/cancel",
    "/store/orders/{order}/transfer/cancel",
    { status: 400 },
  ),
  owned("POST /store/returns", "/store/returns", {
    body: {
      order_id: "{order}",
      items: [{ id: "{orderLine}", quantity: 1 }],
      return_shipping: { option_id: "{shippingOption}" },
    },
    // Nothing has been sent yet, so nothing can come back.
    status: 400,
  }),
  // Number and e-mail together open it, for whoever knows both; others know one.
  open("POST /store/order-lookups", undefined, {
    body: { display_id: 1, email: "somebody@else.example" },
    status: 404,
  }),
  open("POST /store/order-lookups/invoices", undefined, {
    body: { display_id: 1, email: "somebody@else.example", invoice_id: "inv_guessed" },
    status: 404,
  }),

  // Carts: this one belongs to an account.
  open("POST /store/carts", undefined, { body: { region_id: "{region}" } }),
  owned("GET /store/carts/:id", "/store/carts/{cart}"),
  owned("GET /store/carts/:id/refusals", "/store/carts/{cart}/refusals"),
  owned("GET /store/carts/:id/changes", "/store/carts/{cart}/changes"),
  owned("POST /store/carts/:id/changes", "/store/carts/{cart}/changes"),
  owned("GET /store/carts/:id/confirmations", "/store/carts/{cart}/confirmations"),
  owned("POST /store/carts/:id/confirmations", "/store/carts/{cart}/confirmations", {
    body: { confirmations: [{ product_id: "{product}", version: "guessed" }] },
  }),
  owned("POST /store/carts/:id", "/store/carts/{cart}", { body: { metadata: {} } }),
  owned("POST /store/carts/:id/line-items", "/store/carts/{cart}/line-items", {
    body: LINE,
  }),
  owned(
    "POST /store/carts/:id/line-items/:line_id",
    "/store/carts/{cart}/line-items/{line}",
    { body: { quantity: 2 } },
  ),
  owned("POST /store/carts/:id/promotions", "/store/carts/{cart}/promotions", {
    body: { promo_codes: [] },
  }),
  owned("DELETE /store/carts/:id/promotions", "/store/carts/{cart}/promotions", {
    body: { promo_codes: [] },
  }),
  owned("POST /store/carts/:id/taxes", "/store/carts/{cart}/taxes"),
  owned("GET /store/shipping-options", "/store/shipping-options?cart_id={cart}"),
  owned(
    "POST /store/shipping-options/:id/calculate",
    "/store/shipping-options/{shippingOption}/calculate",
    { body: { cart_id: "{cart}" } },
  ),
  owned(
    "POST /store/carts/:id/shipping-methods",
    "/store/carts/{cart}/shipping-methods",
    { body: { option_id: "{shippingOption}" } },
  ),
  owned("POST /store/payment-collections", "/store/payment-collections", {
    body: { cart_id: "{cart}" },
  }),
  owned(
    "POST /store/payment-collections/:id/payment-sessions",
    "/store/payment-collections/{collectionOfCart}/payment-sessions",
    { body: { provider_id: "pp_system_default" } },
  ),
  owned("POST /store/carts/:id/customer", "/store/carts/{cart}/customer"),
  owned("POST /store/carts/:id/complete", "/store/carts/{cart}/complete"),
  owned(
    "DELETE /store/carts/:id/line-items/:line_id",
    "/store/carts/{openCart}/line-items/{openLine}",
  ),

  // What ends an account's sessions.
  personal("POST /store/customers/me/password", undefined, {
    body: { current_password: "guessed", password: "four words of mine" },
    status: 400,
  }),
  personal("DELETE /store/customers/me/sessions"),
]
