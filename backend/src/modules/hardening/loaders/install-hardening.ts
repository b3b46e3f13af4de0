import type { LoaderOptions } from "@medusajs/framework/types"
import { assertShopOptions, type ShopOptions } from "../../../options"
import { hardenResponses } from "../harden-responses"
import { guardLogs } from "../guard-logs"
import { nameInvalidFields } from "../name-invalid-fields"

/**
 * Checks the plugin's options, then installs the patches that they ask for: on the log output,
 * the response headers and the messages of validators of this whole process. Medusa loads
 * modules before it serves a request and before any workflow runs, in every kind of process:
 * server, worker and script.
 *
 * *Refuses when* an option is unknown or has the wrong type.
 */
export default async function installHardening({
  options,
}: LoaderOptions<ShopOptions>): Promise<void> {
  // `medusa db:migrate` gives every module the connection beside its own options.
  const entries = Object.entries(options ?? {}).filter(([name]) => name !== "database")
  assertShopOptions(Object.fromEntries(entries))
  const { headers, dashboardPolicy, logs, fieldNames } = options?.hardening ?? {}
  if (logs !== false) guardLogs()
  if (fieldNames !== false) nameInvalidFields()
  if (headers !== false) {
    hardenResponses({ storefrontUrl: options?.storefrontUrl, dashboardPolicy })
  }
}
