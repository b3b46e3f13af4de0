/** A pattern that finds private text, and its replacement. */
export type PrivatePattern = { finds: RegExp; told: string }

const NAMES = [
  "password",
  "token",
  "secret",
  "client_secret",
  "authorization",
  "cookie",
  "email",
  "identifier",
  "entity_id",
  "first_name",
  "last_name",
  "company",
  "company_name",
  "address_1",
  "address_2",
  "city",
  "postal_code",
  "phone",
].join("|")

/**
 * What no log may contain, in the order in which it is removed: the part of a line beyond
 * 8 KB (with the word at the cut), tokens, e-mail addresses, ids that give access to a
 * cart, keys that give access to a preview, values of sensitive names in an address, in
 * JSON or in a printed object, and values inside SQL. Backend and storefront remove it
 * from everything they write.
 */
export const PRIVATE_PATTERNS: readonly PrivatePattern[] = [
  {
    finds: /^([^\n]{7936}(?:[^\n]{0,255}[\s"',;])?)[^\n]{257,}/gm,
    told: "$1 [cut]",
  },
  { finds: /\beyJ[\w-]{8,}(?:\.[\w-]*){0,2}/g, told: "[token]" },
  { finds: /\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, told: "$1 [token]" },
  { finds: /\b\w+_secret_\w+/g, told: "[secret]" },
  {
    // The whole run of letters when the match begins at its start; otherwise at most as
    // many as an address may have.
    finds:
      /(?:(?<![\w.!#$&*+=?^`{|}~-])[\w.!#$&*+=?^`{|}~-]+|[\w.!#$&*+=?^`{|}~-]{1,64})(?:@|%40)(?:[\w-]+\.)+[a-z]{2,}/gi,
    told: "[e-mail]",
  },
  { finds: /\bcart_[0-9A-Za-z]{10,}/g, told: "[cart]" },
  {
    finds:
      /(learn(?:\/|%2F)preview(?:\/|%2F)|article-previews(?:\/|%2F)|article-preview:)[\w-]{16,}/gi,
    told: "$1[key]",
  },
  {
    finds:
      /([?&](?:token|code|state|password|secret|key|email|q|cart_id|order)=)[^&\s"'\\]+/gi,
    told: "$1[…]",
  },
  {
    finds: new RegExp(
      `(\\b(?:${NAMES})\\b\\\\*["']?\\s*[:=]\\s*)(\\\\*["'])(?:(?!\\2)[\\s\\S])*(?:\\2|$)`,
      "gi",
    ),
    told: "$1$2[…]$2",
  },
  { finds: /\((email|entity_id)\)=\([^)]*(?:\)|$)/gi, told: "($1)=([…])" },
]

/**
 * Values inside SQL, as a database error repeats it; searched only in text that contains
 * a statement.
 */
export const SQL_VALUES: PrivatePattern & { within: RegExp } = {
  within: /\b(?:insert into|update|delete from|select)\s+["\\]/i,
  finds: /'(?:[^']|'')*(?:'|$)/g,
  told: "'[…]'",
}
