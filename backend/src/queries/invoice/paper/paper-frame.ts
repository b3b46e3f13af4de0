import type { Content, TDocumentDefinitions } from "pdfmake/interfaces"
import { writeText } from "./write-text"

/** Greys of the shop's design; papers are often printed without colour. */
export const SOFT = "#5c5a55"
const LINE = "#c9c6bf"

export type Column = { header: string; width: number | "*" | "auto"; isRight?: boolean }

/** The lines of a paper as a table whose head is repeated on every page. */
export function buildTable(columns: readonly Column[], rows: Content[][]): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [
        columns.map(({ header, isRight }) => ({
          ...{ text: header, color: SOFT, fontSize: 8 },
          alignment: isRight ? ("right" as const) : ("left" as const),
        })),
        ...rows,
      ],
    },
    layout: {
      hLineWidth: (at) => (at === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => LINE,
      paddingLeft: (at) => (at === 0 ? 0 : 6),
      paddingRight: (at) => (at === columns.length - 1 ? 0 : 6),
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    margin: [0, 18, 0, 0],
  }
}

/** Rows of label and amount at the right side of the page. */
export function buildAmounts(
  rows: readonly { label: string; amount: string; isStrong?: boolean }[],
): Content {
  return {
    columns: [
      { width: "*", text: "" },
      {
        width: 230,
        table: {
          widths: ["*", "auto"],
          body: rows.map(({ label, amount, isStrong = false }) => [
            { ...writeText(label), bold: isStrong },
            { ...writeText(amount), bold: isStrong, alignment: "right" as const },
          ]),
        },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 2,
          paddingBottom: () => 2,
        },
        // A total never stands on another page than the rows that it adds up.
        unbreakable: true,
      },
    ],
    margin: [0, 10, 0, 0],
  }
}

/** A heading with the lines below it. */
export function buildBlock(heading: string, lines: readonly Content[]): Content {
  return {
    stack: [{ text: heading, color: SOFT, fontSize: 8, margin: [0, 0, 0, 2] }, ...lines],
  }
}

/** Page, type and footer of every paper. US Letter for the United States, else A4. */
export function buildFrame(
  countryCode: string | null,
  footer: readonly string[],
): Pick<TDocumentDefinitions, "pageSize" | "pageMargins" | "defaultStyle" | "footer"> {
  return {
    pageSize: countryCode === "us" ? "LETTER" : "A4",
    pageMargins: [48, 48, 48, 40 + 11 * (footer.length + 1)],
    defaultStyle: { font: "Hanken", fontSize: 9.5, lineHeight: 1.15 },
    footer: (page: number, pages: number): Content => ({
      margin: [48, 6, 48, 0],
      columns: [
        {
          width: "*",
          stack: footer.map((line) => ({
            ...writeText(line),
            ...{ fontSize: 7.5, color: SOFT },
          })),
        },
        {
          ...{ width: 70, text: `Page ${page} of ${pages}`, alignment: "right" },
          ...{ fontSize: 7.5, color: SOFT },
        },
      ],
    }),
  }
}
