import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Body = { location_id?: string | null; items?: { id: string }[] }

async function readName(container: MedusaContainer, locationId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "stock_location",
    fields: ["name"],
    filters: { id: locationId },
  })
  return data[0]?.name ?? "a warehouse that no longer exists"
}

async function readTitle(container: MedusaContainer, lineId: string): Promise<string> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_line_item",
    fields: ["title", "product_title", "variant_title"],
    filters: { id: lineId },
  })
  const line = data[0]
  return [line?.product_title ?? line?.title, line?.variant_title]
    .filter(Boolean)
    .join(", ")
}

/**
 * Goods leave only the warehouse where they are reserved. Core takes them from any
 * location that the request names, and moves the rest of the reservation there (medusa
 * #16338), so that one warehouse has too few pieces and the other holds pieces for nobody.
 *
 * *Refuses when* an item of the request is reserved at another location
 * (`wrong_warehouse`, 409; the message names the item and both warehouses).
 */
export async function assertReservedHere(
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { location_id, items = [] } = req.validatedBody
  if (!location_id || items.length === 0) {
    next()
    return
  }
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "reservation",
    fields: ["line_item_id", "location_id"],
    filters: { line_item_id: items.map(({ id }) => id) },
  })
  const elsewhere = data.find((one) => one.location_id !== location_id)
  if (elsewhere) {
    const [title, own, other] = await Promise.all([
      readTitle(req.scope, elsewhere.line_item_id ?? ""),
      readName(req.scope, elsewhere.location_id),
      readName(req.scope, location_id),
    ])
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `wrong_warehouse: In order #${res.locals.order_number}, ${title} is reserved at ${own}, not at ${other}. Choose ${own}, or move the reservation first.`,
    )
  }
  next()
}
