import path from "node:path"
import pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"
import type { PaperFont } from "./write-text"

const folderOf = (manifest: string, ...parts: string[]) =>
  path.join(path.dirname(require.resolve(manifest)), ...parts)
const own = (name: string) =>
  folderOf("@clearline/backend/package.json", "content/fonts", name)
const roboto = (name: string) => folderOf("pdfmake/package.json", "fonts/Roboto", name)

const FONTS: Record<PaperFont, { normal: string; bold: string }> = {
  Hanken: {
    normal: own("hanken-grotesk-400.ttf"),
    bold: own("hanken-grotesk-700.ttf"),
  },
  Roboto: { normal: roboto("Roboto-Regular.ttf"), bold: roboto("Roboto-Medium.ttf") },
}

/** A paper of which the time of making is fixed, so that it is the same file every time. */
export type Paper = TDocumentDefinitions & { info: { title: string; creationDate: Date } }

/**
 * Makes a PDF with embedded fonts. The same paper gives the same bytes. Loads nothing but
 * its fonts: no address and no other file that a text may name.
 */
export async function renderPdf(paper: Paper): Promise<Buffer> {
  const files = Object.values(FONTS).flatMap(({ normal, bold }) => [normal, bold])
  pdfmake.setFonts(FONTS)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((file) => files.includes(file))
  return pdfmake.createPdf({ language: "en", displayTitle: true, ...paper }).getBuffer()
}
