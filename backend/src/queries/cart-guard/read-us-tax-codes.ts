import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

export { resolveUsState } from "./rules/resolve-us-state"

/** Reads the codes of the shop's tax regions for US states, in lower case. */
export async function readUsTaxCodes(
  container: MedusaContainer,
): Promise<ReadonlySet<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "tax_region",
    fields: ["province_code"],
    filters: { country_code: "us" },
  })
  return new Set(data.flatMap(({ province_code }) => province_code ?? []))
}
