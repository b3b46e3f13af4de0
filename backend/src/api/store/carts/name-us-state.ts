import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  readUsTaxCodes,
  resolveUsState,
} from "../../../queries/cart-guard/read-us-tax-codes"
import { isObject } from "../../is-object"

type WithState = { province: string }

function namesUsState(address: unknown): address is WithState {
  return (
    isObject(address) &&
    typeof address.province === "string" &&
    String(address.country_code).toLowerCase() === "us"
  )
}

/**
 * Writes the state of US addresses as the tax regions have it: "TX" and "Texas" become
 * `us-tx`. Medusa compares the text exactly and would otherwise charge no sales tax.
 */
export async function nameUsState(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const body = req.method === "POST" && isObject(req.body) ? req.body : {}
  const addresses = [body.shipping_address, body.billing_address].filter(namesUsState)
  if (addresses.length > 0) {
    const taxCodes = await readUsTaxCodes(req.scope)
    for (const address of addresses) {
      address.province = resolveUsState(address.province, taxCodes)
    }
  }
  next()
}
