import type { MedusaResponse } from "@medusajs/framework/http"

/**
 * Sends a PDF as a download that no cache stores. A browser neither shows it in the shop's
 * own origin nor runs anything in it.
 */
export function sendPdf(res: MedusaResponse, name: string, pdf: Buffer): void {
  res.attachment(`${name}.pdf`)
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(pdf)
}
