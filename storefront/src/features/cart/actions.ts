"use server"

import {
  COUNTRY_CODES,
  type CountryCode,
  MAX_LINE_QUANTITY,
} from "@clearline/backend/contracts"
import { redirect } from "next/navigation"
import { refresh } from "next/cache"
import { z } from "zod"

import type { BackendProblem } from "@/lib/backend"
import { clearBagCookie, readBagId, writeBagId } from "@/lib/bag-cookie"
import { describeRefusal } from "@/lib/describe-refusal"
import { findRegionId } from "@/lib/regions"
import type { Result } from "@/lib/result"

import type { BagState } from "./bag-state"
import {
  addToCart,
  createCart,
  deleteLine,
  fetchCart,
  moveBagToCountry,
  takeNewPrices,
  writeCart,
} from "./data"
import type { Bag } from "./view"

const country = z.enum(COUNTRY_CODES as [CountryCode, ...CountryCode[]])
const quantity = z.coerce.number().int().min(1).max(MAX_LINE_QUANTITY)
const addInput = z.object({
  variant_id: z.string().min(1).max(64),
  quantity,
  country,
  handle: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .optional(),
})
const lineInput = z.object({ line_id: z.string().min(1).max(64) })

/**
 * Adds one variant to this browser's cart and shows the cart. Also works as a plain form
 * post, without JavaScript. Fields: `variant_id`, `quantity`, `country` and, so that a
 * refusal can name the product, `handle`. The cart page shows a refusal.
 */
export async function addToBag(fields: FormData): Promise<void> {
  const input = addInput.safeParse(Object.fromEntries(fields))
  if (!input.success) redirect("/")
  const added = await addLine(input.data)
  const bag = `/${input.data.country}/cart`
  if (added.ok) redirect(bag)
  const { refusal } = refused(added.problem)
  const words = new URLSearchParams({ refused: refusal.code })
  const [line] = refusal.lines
  if (line && line.available !== null) {
    words.set("left", String(line.available))
    words.set("have", String(Math.max(0, line.requested - input.data.quantity)))
    if (input.data.handle) words.set("item", input.data.handle)
  }
  if (refusal.retryAfter !== null) words.set("wait", String(refusal.retryAfter))
  redirect(`${bag}?${words}`)
}

/**
 * Changes the cart to the prices of another country, if all its products are sold there.
 */
export async function moveBag(fields: FormData): Promise<void> {
  const wanted = country.safeParse(fields.get("country"))
  if (!wanted.success) redirect("/")
  const moved = await moveBagToCountry(wanted.data)
  const bag = `/${wanted.data}/cart`
  redirect(moved ? bag : `${bag}?refused=not_sold_in_country`)
}

/** Changes the cart to the current prices, after the buyer has read what changed. */
export async function acceptPrices(fields: FormData): Promise<void> {
  const wanted = country.safeParse(fields.get("country"))
  const bagId = await readBagId()
  if (!wanted.success || !bagId) redirect("/")
  await takeNewPrices(bagId)
  redirect(`/${wanted.data}/cart`)
}

/** Sets the quantity of one line. Zero removes the line. */
export async function changeQuantity(
  _state: BagState,
  formData: FormData,
): Promise<BagState> {
  const input = lineInput
    .extend({ quantity: z.coerce.number().int().min(0).max(MAX_LINE_QUANTITY) })
    .safeParse(Object.fromEntries(formData))
  const bagId = await readBagId()
  if (!input.success || !bagId) return bagId ? refusedInput() : expired()
  const { line_id, quantity: wanted } = input.data
  const answer =
    wanted === 0
      ? await deleteLine(bagId, line_id)
      : await writeCart(`/store/carts/${bagId}/line-items/${line_id}`, {
          quantity: wanted,
        })
  return settle(answer, wanted === 0 ? "Removed from your bag." : "Quantity updated.")
}

/** Removes one line from the cart. */
export async function removeLine(
  _state: BagState,
  formData: FormData,
): Promise<BagState> {
  const input = lineInput.safeParse(Object.fromEntries(formData))
  const bagId = await readBagId()
  if (!input.success || !bagId) return bagId ? refusedInput() : expired()
  return settle(await deleteLine(bagId, input.data.line_id), "Removed from your bag.")
}

async function addLine(
  input: z.infer<typeof addInput>,
): Promise<Result<Bag, BackendProblem>> {
  const region = await findRegionId(input.country)
  if (!region.ok) return region
  const item = { variant_id: input.variant_id, quantity: input.quantity }
  const id = await readBagId()
  const added = id ? await addToCart(id, region.value, item) : null
  if (added && (added.ok || !isLost(added.problem))) return added
  const created = await createCart(region.value, item)
  if (created.ok) await writeBagId(created.value.id)
  return created
}

/** True when the cart no longer exists or has become an order: a new one replaces it. */
function isLost({ status, code }: BackendProblem): boolean {
  return status === 404 || code === "cart_completed"
}

async function settle(
  answer: Result<Bag, BackendProblem>,
  message: string,
): Promise<BagState> {
  refresh()
  if (answer.ok) return { status: "done", message, bagCount: answer.value.itemCount }
  if (answer.problem.status === 404 && !(await bagStands())) {
    await clearBagCookie()
    return expired()
  }
  return refused(answer.problem)
}

async function bagStands(): Promise<boolean> {
  const id = await readBagId()
  return id !== null && (await fetchCart(id)).ok
}

function refused(problem: BackendProblem): Extract<BagState, { status: "refused" }> {
  return { status: "refused", refusal: describeRefusal(problem.status, problem.body) }
}

function refusedInput(): BagState {
  return {
    status: "refused",
    refusal: describeRefusal(400, { code: "invalid_quantity" }),
  }
}

function expired(): BagState {
  return { status: "refused", refusal: describeRefusal(404, {}) }
}
