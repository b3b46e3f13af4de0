/** What staff typed into the search of orders. */
export type OrderSearch = {
  /** The order number, when the text can be one. */
  number: number | null
  /**
   * Pattern for SQL `ilike` of names, e-mail addresses, SKUs and tracking numbers; null
   * when the text names an order number and nothing else.
   */
  pattern: string | null
  /** The text as a tracking number is stored: without spaces. */
  tracking: string
}

/** The largest order number that PostgreSQL's integer holds. */
const MAX_NUMBER = 2_147_483_647

/**
 * Reads a search of orders: `#12` is the order number 12 alone; `12` is the number, or
 * digits of anything else; other text is part of a name, e-mail address, SKU or tracking
 * number. Null when nothing was typed.
 */
export function parseOrderSearch(typed: string): OrderSearch | null {
  const text = typed.trim().replace(/\s+/g, " ")
  if (text === "") return null
  const [, sign, digits] = /^(#?)\s?(\d{1,10})$/.exec(text) ?? []
  const number = digits && Number(digits) <= MAX_NUMBER ? Number(digits) : null
  const isNumberAlone = number !== null && sign === "#"
  return {
    number,
    pattern: isNumberAlone ? null : `%${text.replace(/[\\%_]/g, "\\$&")}%`,
    tracking: text.replace(/ /g, ""),
  }
}
