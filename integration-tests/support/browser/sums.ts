import type { Page } from "@playwright/test"

import { listCents } from "./money"

/** What a page or a mail says an order costs. */
export type ShownSums = {
  /** In the order shown: a part of the title, and the first amount after it, in cents. */
  lines: [title: string, cents: number][]
  /** The rows below the lines, as text: "Total" → "$29.12". */
  rows: Record<string, string>
}

/** Reads lines and rows off the page that is open: bag, checkout or order. */
export async function readSums(page: Page, titles: string[]): Promise<ShownSums> {
  const main = page.getByRole("main")
  const cells = await main
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("th")?.textContent?.trim() ?? "",
        row.querySelector("td")?.textContent?.trim().replaceAll("\u00a0", " ") ?? "",
      ]),
    )
  const items = await main.getByRole("listitem").allInnerTexts()
  return { lines: listLines(items, titles), rows: Object.fromEntries(cells) }
}

/** Reads the same off the text part of an order's mail. */
export function readMailSums(text: string, titles: string[]): ShownSums {
  const plain = text.replaceAll("\u00a0", " ")
  const before = plain.split(/^Aftercare$|^Goes to|^Ship to/m)[0] ?? ""
  const amounts = [
    ...before.matchAll(/^(.+?)\s+([-−]?(?:[$€][\d,]+\.\d{2}|[\d.]+,\d{2} €)|Free)$/gm),
  ]
  const rows = amounts
    .filter(([, label]) => !/^\d+ × /.test(label ?? ""))
    .map(([, label = "", amount = ""]) => [
      label.replace(/ \(.*\)$/, ""),
      amount.replace("−", "-"),
    ])
  const lines = amounts.map(([line]) => line).filter((line) => /^\d+ × /.test(line))
  return { lines: listLines(lines, titles), rows: Object.fromEntries(rows) }
}

function listLines(texts: string[], titles: string[]): ShownSums["lines"] {
  return texts.flatMap((text): ShownSums["lines"] => {
    const title = titles.find((one) => text.includes(one))
    const [cents] = listCents(text)
    return title && cents !== undefined ? [[title, cents]] : []
  })
}
