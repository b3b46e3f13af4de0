import { MedusaError } from "@medusajs/framework/utils"
import type { PairingErrorCode } from "../../contracts"

export type NamedProduct = { id: string; title: string; handle: string }

/** A refusal with the products it is about; the API includes them in its response. */
export class PairingError extends MedusaError {
  readonly products: NamedProduct[]

  constructor(code: PairingErrorCode, sentence: string, products: NamedProduct[]) {
    super(MedusaError.Types.NOT_ALLOWED, `${code}: ${sentence}`)
    this.products = products
  }
}
