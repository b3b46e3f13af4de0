import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readShopOptions, type ShopOptions } from "../options"
import { seedShopWorkflow } from "../workflows/seed"

/**
 * Seeds the shop: `medusa exec ./backend/.medusa/server/src/scripts/seed.js`. Safe to run
 * at any time, see `seed-shop`.
 *
 * The demo people get the passwords of the plugin's option `demoSignIns`, or the known
 * defaults; the argument `no-demo` leaves these people out. The last line contains the
 * storefront's key: `seed: publishable key pk_…`.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = Date.now()
  const { result } = await seedShopWorkflow(container).run({
    input: {
      pictures: true,
      demoUsers: !args.includes("no-demo"),
      passwords: readPasswords(readShopOptions(container)),
    },
  })
  logger.info(`seed: done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  logger.info(`seed: publishable key ${result.publishable_key}`)
}

/** The passwords that are configured for the demo people; others get the known defaults. */
function readPasswords({ demoSignIns = [] }: ShopOptions) {
  const find = (name: string) =>
    demoSignIns.find(({ variable }) => variable === name)?.configured
  const admin = find("DEMO_ADMIN_PASSWORD")
  const practitioner = find("DEMO_PRACTITIONER_PASSWORD")
  const client = find("DEMO_CLIENT_PASSWORD")
  return {
    ...(admin ? { admin } : {}),
    ...(practitioner ? { practitioner } : {}),
    ...(client ? { client } : {}),
  }
}
