import { findInvalidOrder, ORDER_FIELDS } from "./order-fields"

test.each([
  ["/store/products", "metadata"],
  ["/store/products", "variants.inventory_quantity"],
  ["/store/products", "variants.calculated_price"],
  ["/store/products", "collection.metadata"],
  ["/store/product-variants", "inventory_quantity"],
  ["/store/product-variants", "-calculated_price"],
  ["/store/product-variants", "metadata"],
  ["/store/product-tags", "products.metadata"],
  ["/store/product-types", "metadata"],
  ["/store/collections", "products.metadata"],
  ["/store/regions", "payment_providers"],
  ["/store/orders", "items.metadata"],
  ["/store/orders", "total"],
  ["/store/orders", "payment_status"],
  ["/store/product-categories", "metadata"],
  ["/store/products", "--title"],
  ["/store/products", "title,id"],
  ["/store/products", ["title", "id"]],
  ["/store/products", { title: "ASC" }],
  ["/store/currencies", "id"],
  ["/store/no-list", "title"],
  ["/store/constructor", "title"],
])("S12: %s cannot be sorted by %j", (path, order) => {
  expect(findInvalidOrder(path, { order }, "store")?.field).toBe("order")
})

test.each([
  ["/store/products", "title", "store"],
  ["/store/products", "-created_at", "store"],
  ["/store/products", "", "store"],
  ["/store/products/", undefined, "store"],
  ["/store/orders", "-display_id", "store"],
  ["/store/customers/me/addresses", "city", "store"],
  ["/admin/orders", "-display_id", "staff"],
  ["/admin/products/prod_1/variants", "sku", "staff"],
  ["/admin/inventory-items/iitem_1/location-levels", "stocked_quantity", "staff"],
  ["/admin/no-list", "-id", "staff"],
] as const)("S12: %s can be sorted by %s", (path, order, who) => {
  expect(findInvalidOrder(path, { order }, who)).toBeNull()
})

it("S12: no list can be sorted by a hidden column or by one of another table", () => {
  const all = [ORDER_FIELDS.store, ORDER_FIELDS.staff].flatMap((table) =>
    Object.values(table).flat(),
  )
  expect(all.filter((name) => /metadata|token|salt|[^a-z_]/.test(name))).toEqual([])
})
