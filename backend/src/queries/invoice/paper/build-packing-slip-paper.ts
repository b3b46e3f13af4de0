import type { Content } from "pdfmake/interfaces"
import { formatDay, type PackingSlip, type PackingSlipLine } from "../../../contracts"
import { buildBlock, buildFrame, buildTable, SOFT } from "./paper-frame"
import type { Paper } from "./render-pdf"
import { writeLines, writeText } from "./write-text"

function buildItem({ title, variant_title, kit }: PackingSlipLine): Content {
  return {
    stack: [
      { ...writeText(title), bold: true },
      ...writeLines([variant_title]),
      ...writeLines(kit).map((line) => ({ ...line, ...{ fontSize: 8, color: SOFT } })),
    ],
  }
}

function buildSlip(slip: PackingSlip, at: number): Content {
  const { order, shop_name, from, ship_to, shipping_method, lines } = slip
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return {
    ...(at > 0 ? { pageBreak: "before" as const } : {}),
    stack: [
      { ...writeText(shop_name), bold: true, fontSize: 11 },
      {
        text: `Packing slip, order ${order.display_id}`,
        ...{ fontSize: 18, bold: true },
        margin: [0, 14, 0, 14],
      },
      ...(slip.is_canceled
        ? [{ text: "This order is cancelled. Do not pack it.", bold: true, fontSize: 12 }]
        : []),
      {
        columns: [
          buildBlock(
            "Ship to",
            writeLines(ship_to).map((line) => ({ ...line, fontSize: 11 })),
          ),
          buildBlock("From", writeLines(from)),
          buildBlock(
            "Order",
            writeLines([
              `Ordered on ${formatDay(order.placed_at, slip.country_code)}`,
              shipping_method,
            ]),
          ),
        ],
        columnGap: 16,
      },
      buildTable(
        [
          { header: "SKU", width: "auto" },
          { header: "Item", width: "*" },
          { header: "Pieces", width: "auto", isRight: true },
          { header: "Packed", width: 40, isRight: true },
        ],
        lines.map((line) => [
          { ...writeText(line.sku ?? ""), noWrap: true },
          buildItem(line),
          { text: String(line.quantity), alignment: "right", bold: true, fontSize: 11 },
          { text: "" },
        ]),
      ),
      {
        text: `${pieces} ${pieces === 1 ? "piece" : "pieces"} in all`,
        ...{ alignment: "right", margin: [0, 8, 0, 0] },
      },
    ],
  }
}

/**
 * The packing slips of several orders in one file, each on a page of its own. They have no
 * prices. `printedAt` is the day in the file.
 */
export function buildPackingSlipPaper(
  slips: readonly PackingSlip[],
  printedAt: Date,
): Paper {
  const numbers = slips.map(({ order }) => order.display_id).join(", ")
  return {
    info: { title: `Packing slips ${numbers}`, creationDate: printedAt },
    ...buildFrame(slips[0]?.country_code ?? null, []),
    content: slips.map(buildSlip),
  }
}
