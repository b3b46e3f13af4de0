import "server-only"

import { z } from "zod"

import type { BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import { type Result, succeed } from "@/lib/result"

import { type RequiredReadingView, toRequiredReadingView } from "./required-reading-view"
import type { Unconfirmed } from "./order-state"
import { confirmationsResponse } from "./schema"

const pathOf = (bagId: string) => `/store/carts/${bagId}/confirmations`

/** What must be read and confirmed before this cart is ordered; empty for most carts. */
export async function listRequiredReading(
  bagId: string,
  country: string,
): Promise<Result<RequiredReadingView[], BackendProblem>> {
  const answer = await fetchStore(pathOf(bagId), { schema: confirmationsResponse })
  if (!answer.ok) return answer
  return succeed(
    answer.value.products.map((product) => toRequiredReadingView(product, country)),
  )
}

/** A ticked box as the form sends it: product id and version, separated by a space. */
const tick = z
  .string()
  .regex(/^\w{1,64} [\w-]{1,64}$/)
  .transform((value) => {
    const [product_id = "", version = ""] = value.split(" ")
    return { product_id, version }
  })

/** The ticked boxes; malformed values are ignored. */
function readTicks(formData: FormData) {
  return formData.getAll("confirmed").flatMap((value) => {
    const parsed = tick.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
}

/**
 * Saves the ticked confirmations. Returns the products that still need a tick; empty when
 * the cart may be paid for.
 */
export async function saveConfirmations(
  bagId: string,
  formData: FormData,
): Promise<Result<Unconfirmed[], BackendProblem>> {
  const asked = await fetchStore(pathOf(bagId), { schema: confirmationsResponse })
  if (!asked.ok) return asked
  if (asked.value.products.length === 0) return succeed([])
  const confirmations = readTicks(formData)
  const missing = asked.value.products
    .filter((product) =>
      confirmations.every(({ product_id }) => product_id !== product.product_id),
    )
    .map(({ product_id, title }) => ({
      productId: product_id,
      message: `Tick the box for ${title} to order it, or remove it from your bag.`,
    }))
  if (missing.length > 0) return succeed(missing)
  const answer = await fetchStore(pathOf(bagId), {
    method: "POST",
    body: { confirmations },
    schema: confirmationsResponse,
  })
  return answer.ok ? succeed([]) : answer
}

const named = z.object({
  products: z.array(z.object({ product_id: z.string(), title: z.string() })),
})

/**
 * The products that must be confirmed again, from a refusal of the backend; null for any
 * other refusal.
 */
export function findReconfirmations({
  code,
  body,
}: BackendProblem): Unconfirmed[] | null {
  if (code !== "education_changed" && code !== "contraindications_not_confirmed") {
    return null
  }
  const told = named.safeParse(body)
  if (!told.success || told.data.products.length === 0) return null
  return told.data.products.map(({ product_id, title }) => ({
    productId: product_id,
    message: `The safety information for ${title} has changed. Please read it again and tick its box.`,
  }))
}
