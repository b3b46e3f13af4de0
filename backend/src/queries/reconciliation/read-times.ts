import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type ReconciliationTimes,
  resolveTimes,
} from "../../modules/reconciliation/rules/resolve-times"
import { readShopOptions } from "../../options"

/**
 * The times of this shop's reconciliation, from the plugin's options.
 * Refuses when an option cannot be used; the message names it. The job asks at the start of the
 * process, so such a shop does not start.
 */
export function readTimes(container: MedusaContainer): ReconciliationTimes {
  const { reconciliation, isPublic } = readShopOptions(container)
  const { times, problem } = resolveTimes(reconciliation, isPublic === true)
  if (problem !== null) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, problem)
  return times
}
