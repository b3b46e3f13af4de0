import { openOrder } from "@/features/order/server"
import { DEFAULT_COUNTRY, isCountry } from "@/lib/country"
import { buildPaths } from "@/lib/paths"

/**
 * GET from the link in an order mail: gives this browser a cookie for the order and
 * redirects to an address without the key: the order's page, or with `to=pay` the page
 * where it is paid. An expired or wrong key redirects to the order look-up.
 */
export async function GET(
  incoming: Request,
  { params }: { params: Promise<{ country: string; id: string }> },
): Promise<Response> {
  const { country, id } = await params
  const paths = buildPaths(isCountry(country) ? country : DEFAULT_COUNTRY)
  const { searchParams } = new URL(incoming.url)
  const key = searchParams.get("key") ?? ""
  const page = searchParams.get("to") === "pay" ? "pay" : "confirmed"
  const isOpen = await openOrder(id, key)
  return new Response(null, {
    status: 303,
    headers: {
      location: isOpen ? `${paths.home}/orders/${id}/${page}` : paths.orderLookup,
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
    },
  })
}
