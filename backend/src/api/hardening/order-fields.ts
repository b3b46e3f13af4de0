/**
 * The columns of every table; lists without one of them are complete in the tables below.
 */
const ROW = ["id", "created_at", "updated_at"]

const PERSON = ["email", "first_name", "last_name", "company_name", "phone"]
const PLACE = ["address_name", "company", "first_name", "last_name", "city"]
const POST = ["postal_code", "province", "country_code"]

/**
 * The columns by which a list of the Store API may be sorted, by the last segment of its
 * path. Only columns that the list shows: never metadata, another table's columns or
 * computed values.
 */
const STORE: Readonly<Record<string, readonly string[]>> = {
  products: [...ROW, "title", "handle", "subtitle"],
  "product-variants": [...ROW, "title", "sku", "variant_rank"],
  "product-tags": [...ROW, "value"],
  "product-types": [...ROW, "value"],
  "product-options": [...ROW, "title"],
  "product-categories": [...ROW, "name", "handle", "rank"],
  collections: [...ROW, "title", "handle"],
  regions: [...ROW, "name", "currency_code"],
  currencies: ["code", "name"],
  orders: [...ROW, "display_id", "email", "status", "currency_code"],
  "return-reasons": [...ROW, "value", "label"],
  addresses: [...ROW, ...PLACE, ...POST],
}

/** The same for staff: every plain column of the dashboard's lists, and a few more. */
const STAFF: Readonly<Record<string, readonly string[]>> = {
  "api-keys": [...ROW, "title", "type", "redacted", "last_used_at", "revoked_at"],
  campaigns: [
    ...ROW,
    ...["name", "description", "campaign_identifier", "starts_at", "ends_at"],
  ],
  claims: [...ROW, "display_id", "type", "canceled_at"],
  collections: [...ROW, "title", "handle"],
  currencies: ["code", "name", "symbol", "decimal_digits"],
  "customer-groups": [...ROW, "name"],
  customers: [...ROW, ...PERSON, "has_account"],
  addresses: [...ROW, ...PLACE, ...POST],
  "draft-orders": [...ROW, "display_id", "email", "status", "currency_code"],
  exchanges: [...ROW, "display_id", "canceled_at"],
  "inventory-items": [
    ...ROW,
    ...["sku", "title", "description", "origin_country", "hs_code", "material"],
    ...["requires_shipping", "weight", "stocked_quantity", "reserved_quantity"],
  ],
  "location-levels": [
    ...ROW,
    ...["location_id", "stocked_quantity", "reserved_quantity", "incoming_quantity"],
  ],
  invites: [...ROW, "email", "accepted", "expires_at"],
  locales: ["code", "name"],
  notifications: [...ROW, "to", "channel", "template", "status"],
  orders: [
    ...ROW,
    ...["display_id", "custom_display_id", "email", "status", "currency_code"],
    "canceled_at",
  ],
  payments: [...ROW, "amount", "currency_code", "provider_id", "captured_at"],
  "price-lists": [
    ...ROW,
    ...["title", "description", "status", "type", "starts_at", "ends_at"],
  ],
  prices: [...ROW, "title", "currency_code", "amount"],
  "price-preferences": [...ROW, "attribute", "value", "is_tax_inclusive"],
  "product-categories": [
    ...ROW,
    ...["name", "handle", "rank", "description", "is_active", "is_internal"],
  ],
  "product-options": [...ROW, "title"],
  "product-tags": [...ROW, "value"],
  "product-types": [...ROW, "value"],
  "product-variants": [
    ...ROW,
    ...["title", "sku", "barcode", "ean", "upc", "product_id", "variant_rank"],
    ...["allow_backorder", "manage_inventory"],
  ],
  variants: [
    ...ROW,
    ...["title", "sku", "barcode", "ean", "upc", "product_id", "variant_rank"],
    ...["allow_backorder", "manage_inventory"],
  ],
  products: [...ROW, "title", "handle", "subtitle", "status", "description"],
  promotions: [...ROW, "code", "type", "status", "is_automatic", "limit", "used"],
  "refund-reasons": [...ROW, "label", "code", "description"],
  regions: [...ROW, "name", "currency_code"],
  reservations: [...ROW, "quantity", "description", "location_id"],
  "return-reasons": [...ROW, "value", "label", "description"],
  returns: [...ROW, "display_id", "status", "requested_at", "received_at"],
  "sales-channels": [...ROW, "name", "description", "is_disabled"],
  "shipping-option-types": [...ROW, "label", "description", "code"],
  "shipping-options": [...ROW, "name", "price_type"],
  "shipping-profiles": [...ROW, "name", "type"],
  "stock-locations": [...ROW, "name"],
  stores: [...ROW, "name"],
  "tax-rates": [...ROW, "name", "code", "rate", "is_default", "is_combinable"],
  "tax-regions": [...ROW, "country_code", "province_code"],
  users: [...ROW, "email", "first_name", "last_name"],
}

/** Every list that can be sorted, with its columns, by API. */
export const ORDER_FIELDS = { store: STORE, staff: STAFF }

/**
 * The columns by which a list may be sorted; for lists not in the table, those of every
 * table.
 */
function listOrderFields(path: string, who: "store" | "staff"): readonly string[] {
  const table = ORDER_FIELDS[who]
  const name = path.split("/").findLast((word) => word !== "") ?? ""
  return (Object.hasOwn(table, name) ? table[name] : undefined) ?? ROW
}

/**
 * Returns the problem with a query's `order`, or null. It must be one column of the list,
 * with `-` before it for descending order.
 *
 * @param path as the router reads it, without the query
 */
export function findInvalidOrder(
  path: string,
  query: Record<string, unknown>,
  who: "store" | "staff",
): { field: string; sentence: string } | null {
  const { order } = query
  if (order === undefined || order === "") return null
  const allowed = listOrderFields(path, who)
  const column = typeof order === "string" ? order.replace(/^-/, "") : ""
  if (allowed.includes(column)) return null
  return { field: "order", sentence: `order must be one of ${allowed.join(", ")}.` }
}
