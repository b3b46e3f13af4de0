import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { installLimit } from "../install-limit"

/** At every start; a start whose limit cannot be installed ends here. */
export default async function loadLimit({ container }: LoaderOptions): Promise<void> {
  await installLimit(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}
