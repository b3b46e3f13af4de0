import type { CreateStockLocationInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { QUARANTINE_OF } from "../../../queries/return/find-return-place"

type Location = {
  id: string
  name: string
  metadata: Record<string, unknown> | null
  address: CreateStockLocationInput["address"] | null
  sales_channels: ({ id: string } | null)[] | null
}

const PARTS = [
  ...["company", "address_1", "address_2", "city", "postal_code", "province"],
  ...["country_code", "phone"],
] as const

/** The parts of an address, without its id and times. */
function copyAddress(address: unknown): Pick<CreateStockLocationInput, "address"> {
  const parts = PARTS.flatMap((part) => {
    const value: unknown = Reflect.get(Object(address), part)
    return typeof value === "string" ? [[part, value] as const] : []
  })
  const copied = Object.fromEntries(parts)
  const { address_1, country_code } = copied
  return address_1 && country_code
    ? { address: { ...copied, address_1, country_code } }
    : {}
}

/** Plans the quarantines that warehouses still lack. */
export const planQuarantinesStep = createStep(
  "plan-quarantines",
  async ({ warehouse_id }: { warehouse_id: string | null }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "stock_location",
      fields: ["id", "name", "metadata", "address.*", "sales_channels.id"],
    })
    const locations: Location[] = data
    const owners = new Set(locations.map(({ metadata }) => metadata?.[QUARANTINE_OF]))
    const missing: CreateStockLocationInput[] = locations
      .filter(({ id, metadata, sales_channels }) => {
        const isWanted = warehouse_id
          ? id === warehouse_id
          : (sales_channels ?? []).some((channel) => channel !== null)
        return isWanted && !owners.has(id) && !metadata?.[QUARANTINE_OF]
      })
      .map(({ id, name, address }) => ({
        name: `${name}, quarantine`,
        metadata: { [QUARANTINE_OF]: id },
        ...copyAddress(address),
      }))
    return new StepResponse(missing)
  },
)
