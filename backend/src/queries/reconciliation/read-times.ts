import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type ReconciliationTimes,
  resolveTimes,
} from "../../modules/reconciliation/rules/resolve-times"
import { readShopOptions } from "../../options"

/**
 * Reads the times of this shop's reconciliation from the plugin's options. Refuses when
 * an option is invalid; the message names it. The job calls this when the process starts,
 * so a shop with an invalid option does not start.
 */
export function readTimes(container: MedusaContainer): ReconciliationTimes {
  const { reconciliation, isPublic } = readShopOptions(container)
  const { times, problem } = resolveTimes(reconciliation, isPublic === true)
  if (problem !== null) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, problem)
  return times
}
