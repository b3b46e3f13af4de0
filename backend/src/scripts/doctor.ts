import type { ExecArgs } from "@medusajs/framework/types"
import { reconcileShop } from "../workflows/reconciliation/reconcile-shop"

/**
 * Checks the shop and repairs what is certain: `medusa exec
 * ./backend/.medusa/server/src/scripts/doctor.js`, which `npm run doctor` calls. Prints
 * the results on a line of its own, `doctor: {"busy":…,"results":[…]}`.
 */
export default async function doctor({ container }: ExecArgs): Promise<void> {
  const results = await reconcileShop(container)
  const answer = { busy: results === null, results: results ?? [] }
  process.stdout.write(`\ndoctor: ${JSON.stringify(answer)}\n`)
}
