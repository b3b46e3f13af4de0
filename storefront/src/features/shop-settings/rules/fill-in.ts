import type { Market } from "@clearline/backend/contracts"
import { SHOP_BLANKS, type ShopValues } from "./blanks"

const BLANK = /\{\{([a-z_]+)\}\}/g
/** A part of a page that only one market shows: `::: eu`, its lines, `:::`. */
const OPENS = /^:::\s*([a-z]+)\s*$/
const CLOSES = /^:::\s*$/
const HEADING = /^(#{2,6})\s/

/** True for a page that names the operator, or says something else in each market. */
export function hasBlanks(body: string): boolean {
  return body.includes("{{") || /^:::/m.test(body)
}

/** What Markdown would read as markup stays a plain character; line breaks stay. */
function escape(value: string): string {
  return value.replace(/[\\`*_[\]<>#|~&]/g, "\\$&").replace(/\n/g, "\\\n")
}

function pickMarket(lines: readonly string[], market: Market): string[] {
  let open: string | null = null
  return lines.filter((line) => {
    const opened = OPENS.exec(line)?.[1]
    if (opened) open = opened
    else if (CLOSES.test(line)) open = null
    else return open === null || open === market
    return false
  })
}

/** The line with its values; null when the operator has not filled one of them in. */
function fillLine(line: string, values: ShopValues): string | null {
  let isComplete = true
  const filled = line.replace(BLANK, (_, given: string) => {
    const name = SHOP_BLANKS.find((one) => one === given)
    if (!name) throw new Error(`A page names an unknown setting: ${given}`)
    const value = values[name]
    if (!value) isComplete = false
    return escape(value ?? "")
  })
  return isComplete ? filled : null
}

/** Drops headings with nothing below them. */
function dropEmptySections(lines: readonly string[]): string[] {
  return lines.filter((line, at) => {
    const level = HEADING.exec(line)?.[1]?.length
    if (!level) return true
    const next = lines.slice(at + 1).find((one) => one.trim() !== "")
    const nextLevel = next === undefined ? 0 : HEADING.exec(next)?.[1]?.length
    return nextLevel === undefined || nextLevel > level
  })
}

/**
 * The Markdown of a page for one market, with the operator's data. A line whose data is
 * not filled in is left out, and with it a heading that has nothing else below it.
 */
export function fillIn(
  body: string,
  { market, values }: { market: Market; values: ShopValues },
): string {
  const lines = pickMarket(body.split("\n"), market).map((line) => fillLine(line, values))
  return dropEmptySections(lines.filter((line) => line !== null)).join("\n")
}
