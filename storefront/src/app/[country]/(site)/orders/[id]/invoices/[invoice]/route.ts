import { downloadPaper } from "@/features/order/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { buildFileResponse, redirectFromFile } from "@/lib/file-response"
import { buildPaths } from "@/lib/paths"

/**
 * GET downloads an invoice or credit note of the buyer's order. Everybody else, and a buyer
 * whose sign-in has ended, is redirected to the order look-up.
 */
export async function GET(
  _incoming: Request,
  { params }: { params: Promise<{ country: string; id: string; invoice: string }> },
): Promise<Response> {
  const { country, id, invoice } = await params
  const file = await downloadPaper(id, invoice)
  if (file.ok) return buildFileResponse(file.value)
  return redirectFromFile(
    buildPaths(isCountry(country) ? country : DEFAULT_COUNTRY).orderLookup,
  )
}
