/** The names that a page can contain as `{{name}}`. */
export const SHOP_BLANKS = [
  "shop",
  "operator",
  "address",
  "represented_by",
  "email",
  "phone",
  "answer_times",
  "register_name",
  "register_number",
  "vat_number",
  "return_address",
  "dispute_resolution",
] as const
type ShopBlank = (typeof SHOP_BLANKS)[number]

/** The values of a page's blanks; null: the operator has not filled it in. */
export type ShopValues = Record<ShopBlank, string | null>
