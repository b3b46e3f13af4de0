import { z } from "zod"

import { downloadLookedUpPaper } from "@/features/order/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { buildFileResponse, redirectFromFile } from "@/lib/file-response"
import { buildPaths } from "@/lib/paths"

const input = z.object({
  number: z.coerce.number().int().min(1).max(2_147_483_647),
  email: z.string().trim().min(3).max(254),
  invoice: z.string().min(1).max(60),
})

/**
 * POST downloads an invoice or credit note for number and e-mail address of its order, as
 * the look-up page sends them; it needs no script. Other input is redirected to that page.
 */
export async function POST(
  incoming: Request,
  { params }: { params: Promise<{ country: string }> },
): Promise<Response> {
  const { country } = await params
  const parsed = input.safeParse(Object.fromEntries(await incoming.formData()))
  const file = parsed.success
    ? await downloadLookedUpPaper(
        parsed.data.number,
        parsed.data.email,
        parsed.data.invoice,
      )
    : null
  if (file?.ok) return buildFileResponse(file.value)
  return redirectFromFile(
    buildPaths(isCountry(country) ? country : DEFAULT_COUNTRY).orderLookup,
  )
}
