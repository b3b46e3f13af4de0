import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { findUsState } from "./find-us-state"

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function nameState(address: unknown): void {
  if (!isObject(address) || typeof address.province !== "string") return
  if (String(address.country_code).toLowerCase() !== "us") return
  address.province = findUsState(address.province) ?? address.province
}

/**
 * Writes the state of US addresses as the tax regions know it: "TX" and "Texas" become
 * `us-tx`. Medusa compares the text as it is and would charge no sales tax.
 */
export function nameUsState(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (req.method === "POST" && isObject(req.body)) {
    nameState(req.body.shipping_address)
    nameState(req.body.billing_address)
  }
  next()
}
