import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { seedShopWorkflow } from "../workflows/seed"

/**
 * Seeds the shop: `medusa exec ./backend/.medusa/server/src/scripts/seed.js`. Safe to run
 * at any time, see `seed-shop`.
 *
 * Reads DEMO_ADMIN_PASSWORD, DEMO_PRACTITIONER_PASSWORD and DEMO_CLIENT_PASSWORD for the
 * demo people, or uses the known defaults; the argument `no-demo` leaves these people
 * out. The last line contains the storefront's key: `seed: publishable key pk_…`.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = Date.now()
  const { result } = await seedShopWorkflow(container).run({
    input: {
      pictures: true,
      demoUsers: !args.includes("no-demo"),
      passwords: readPasswords(process.env),
    },
  })
  logger.info(`seed: done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  logger.info(`seed: publishable key ${result.publishable_key}`)
}

function readPasswords(env: Record<string, string | undefined>) {
  return {
    ...(env.DEMO_ADMIN_PASSWORD ? { admin: env.DEMO_ADMIN_PASSWORD } : {}),
    ...(env.DEMO_PRACTITIONER_PASSWORD
      ? { practitioner: env.DEMO_PRACTITIONER_PASSWORD }
      : {}),
    ...(env.DEMO_CLIENT_PASSWORD ? { client: env.DEMO_CLIENT_PASSWORD } : {}),
  }
}
