import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { installLimit } from "../install-limit"

/** Runs at every start; the start fails when the limit cannot be installed. */
export default async function loadLimit({ container }: LoaderOptions): Promise<void> {
  await installLimit(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}
