/**
 * Ids of somebody else in query and body. Another account asks with its own things (`{mine…}`)
 * and one id of the owner's (`{…}`, made in `owned-fixtures.ts`). The test fails for an id that a
 * validator takes and that has neither a row here nor a place among the shop's own.
 */
export type IdRow = {
  route: string
  /** Where the id is, as validators name it; what no validator takes is tried as well. */
  field: string
  path: string
  body?: unknown
  status: number
}

/** Ids of what the shop shows to everybody: nobody's, and judged by the rules of the cart. */
export const SHOP_IDS: readonly RegExp[] = [
  /(^|\.)(region_id|variant_id|product_id|option_id|provider_id|reason_id)$/,
  // A cart's sales channel follows its region, whatever is sent (`align-market.ts`).
  /^sales_channel_id$/,
  // Names of fields, or objects in their place.
  /(^|\.)search_options\.facets\[\]$/,
]

const LINE = { variant_id: "{variant}", quantity: 1 }
const CART = "/store/carts/{mineCart}"

function row(
  route: string,
  field: string,
  path: string,
  status: number,
  body?: unknown,
): IdRow {
  return { route, field, path, status, ...(body === undefined ? {} : { body }) }
}

/** Both addresses of a cart, with the same id in them. */
function addresses(
  route: string,
  path: string,
  field: "" | ".id",
  status: number,
): IdRow[] {
  return (["shipping_address", "billing_address"] as const).map((name) => {
    const id = name === "shipping_address" ? "{cartShipping}" : "{cartBilling}"
    const value = field === "" ? id : { id, address_1: "666 Evil Warehouse" }
    return row(route, `${name}${field}`, path, status, {
      region_id: "{region}",
      [name]: value,
    })
  })
}

const RETURN = {
  order_id: "{mineOrder}",
  items: [{ id: "{mineOrderLine}", quantity: 1 }],
  return_shipping: { option_id: "{shippingOption}" },
}

const OWN_RETURN = {
  request_key: "5a0cc5d2-9d3a-4f0e-8f53-0b4a3f6f1c12",
  lines: [{ line_id: "{mineOrderLine}", quantity: 1 }],
}

export const ID_ROWS: readonly IdRow[] = [
  ...addresses("POST /store/carts", "/store/carts", "", 400),
  ...addresses("POST /store/carts", "/store/carts", ".id", 400),
  ...addresses("POST /store/carts/:id", CART, "", 400),
  ...addresses("POST /store/carts/:id", CART, ".id", 404),
  row("POST /store/carts", "customer_id", "/store/carts", 400, {
    region_id: "{region}",
    customer_id: "{customer}",
  }),
  row("POST /store/carts", "cart_id", "/store/carts", 404, { cart_id: "{cart}" }),
  row("POST /store/carts", "promo_codes", "/store/carts", 200, {
    region_id: "{region}",
    promo_codes: [],
  }),
  row("POST /store/carts/:id", "customer_id", CART, 400, { customer_id: "{customer}" }),
  row("POST /store/carts/:id", "id", CART, 400, { id: "{cart}" }),
  row("POST /store/carts/:id/customer", "customer_id", `${CART}/customer`, 400, {
    customer_id: "{customer}",
  }),
  row("POST /store/carts/:id/line-items", "cart_id", `${CART}/line-items`, 404, {
    ...LINE,
    cart_id: "{cart}",
  }),
  row(
    "POST /store/carts/:id/line-items/:line_id",
    ":line_id",
    `${CART}/line-items/{line}`,
    404,
    { quantity: 1 },
  ),
  row(
    "DELETE /store/carts/:id/line-items/:line_id",
    ":line_id",
    `${CART}/line-items/{line}`,
    404,
  ),
  row(
    "GET /store/shipping-options",
    "cart_id",
    "/store/shipping-options?cart_id={cart}",
    404,
  ),
  row(
    "GET /store/shipping-options",
    "cart_id",
    "/store/shipping-options?cart_id[]={mineCart}&cart_id[]={cart}",
    404,
  ),
  row(
    "POST /store/shipping-options/:id/calculate",
    "cart_id",
    "/store/shipping-options/{shippingOption}/calculate",
    404,
    { cart_id: "{cart}" },
  ),
  row("POST /store/payment-collections", "cart_id", "/store/payment-collections", 404, {
    cart_id: "{cart}",
  }),
  row(
    "POST /store/payment-collections/:id/payment-sessions",
    "payment_collection_id",
    "/store/payment-collections/{mineCollectionOfCart}/payment-sessions",
    400,
    {
      provider_id: "pp_system_default",
      payment_collection_id: "{collectionOfCart}",
    },
  ),
  row(
    "POST /store/payment-collections/:id/payment-sessions",
    "data.id",
    "/store/payment-collections/{mineCollectionOfCart}/payment-sessions",
    400,
    { provider_id: "pp_system_default", data: { id: "{collectionOfCart}" } },
  ),
  row(
    "POST /store/payment-collections/:id/payment-sessions",
    "customer_id",
    "/store/payment-collections/{mineCollectionOfCart}/payment-sessions",
    400,
    { provider_id: "pp_system_default", customer_id: "{customer}" },
  ),
  row(
    "POST /store/orders/:id/returns",
    "lines[].line_id",
    "/store/orders/{mineOrder}/returns",
    409,
    { ...OWN_RETURN, lines: [{ line_id: "{orderLine}", quantity: 1 }] },
  ),
  row(
    "POST /store/orders/:id/returns",
    "order_id",
    "/store/orders/{mineOrder}/returns",
    404,
    { ...OWN_RETURN, order_id: "{order}" },
  ),
  row(
    "POST /store/orders/:id/claims",
    "lines[].line_id",
    "/store/orders/{mineOrder}/claims",
    409,
    {
      request_key: "5a0cc5d2-9d3a-4f0e-8f53-0b4a3f6f1c14",
      ...{ kind: "damaged", remedy: "refund" },
      lines: [{ line_id: "{orderLine}", quantity: 1 }],
    },
  ),
  row("POST /store/returns", "order_id", "/store/returns", 404, {
    ...RETURN,
    order_id: "{order}",
  }),
  row("POST /store/returns", "id", "/store/returns?id={order}", 400, RETURN),
  row("POST /store/returns", "items[].id", "/store/returns", 400, {
    ...RETURN,
    items: [{ id: "{orderLine}", quantity: 1 }],
  }),
  row("POST /store/returns", "location_id", "/store/returns", 400, {
    ...RETURN,
    location_id: "sloc_elsewhere",
  }),
  row("POST /store/returns", "receive_now", "/store/returns", 400, {
    ...RETURN,
    receive_now: true,
  }),
  // Filters of one's own list: no error, and nothing of the owner's in the answer.
  row("GET /store/orders", "id", "/store/orders?id={order}", 200),
  row(
    "GET /store/orders",
    "id",
    "/store/orders?$or[0][id]={order}&$or[1][id]={mineOrder}",
    200,
  ),
  row(
    "GET /store/orders/:id",
    "order_id",
    "/store/orders/{mineOrder}?order_id={order}",
    404,
  ),
  // One's own order is paid: the other's payment is not looked at.
  row(
    "POST /store/orders/:id/payment/completion",
    "payment_collection_id",
    "/store/orders/{mineOrder}/payment/completion",
    200,
    { payment_collection_id: "{collectionOfCart}" },
  ),
  row("POST /store/customers/me/addresses", "id", "/store/customers/me/addresses", 400, {
    id: "{address}",
    city: "Evil",
  }),
  row(
    "POST /store/customers/me/addresses",
    "customer_id",
    "/store/customers/me/addresses",
    400,
    { customer_id: "{customer}", city: "Evil" },
  ),
  row(
    "POST /store/customers/me/addresses/:address_id",
    "id",
    "/store/customers/me/addresses/{mineAddress}",
    400,
    { id: "{address}", city: "Evil" },
  ),
  row("POST /store/order-lookups", "display_id", "/store/order-lookups", 404, {
    display_id: 1,
    email: "mallory@buyer.example",
  }),
  row(
    "POST /store/order-lookups/invoices",
    "invoice_id",
    "/store/order-lookups/invoices",
    404,
    { display_id: 1, email: "mallory@buyer.example", invoice_id: "{order}" },
  ),
  row(
    "POST /store/order-lookups/invoices",
    "display_id",
    "/store/order-lookups/invoices",
    404,
    { display_id: 1, email: "mallory@buyer.example", invoice_id: "inv_guessed" },
  ),
]
