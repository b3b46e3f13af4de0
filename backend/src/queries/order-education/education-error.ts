import { MedusaError } from "@medusajs/framework/utils"
import type { EducationErrorCode, NamedReading } from "../../contracts"

/** A refusal with the products that it concerns. The API returns both. */
export class EducationError extends MedusaError {
  readonly products: NamedReading[]

  constructor(code: EducationErrorCode, sentence: string, products: NamedReading[]) {
    super(MedusaError.Types.CONFLICT, `${code}: ${sentence}`)
    this.products = products
  }
}

/** Builds the refusal of products that the buyer has not confirmed. */
export function buildUnconfirmed(products: readonly NamedReading[]): EducationError {
  const titles = products.map(({ title }) => title).join(", ")
  return new EducationError(
    "contraindications_not_confirmed",
    `Before you order, read what must be known and confirm it: ${titles}.`,
    products.map(({ product_id, title }) => ({ product_id, title })),
  )
}
