import { createStep } from "@medusajs/framework/workflows-sdk"
import type { SeenReading } from "../../../contracts"
import { EducationError } from "../../../queries/order-education/education-error"
import { readCartEducation } from "../../../queries/order-education/read-cart-education"
import { listChanged } from "../../../queries/order-education/rules/plan-education"

/** Refuses when a text has changed since the buyer saw it (`education_changed`). */
export const validateSeenEducationStep = createStep(
  "validate-seen-education",
  async (
    { cart_id, confirmations }: { cart_id: string; confirmations: SeenReading[] },
    { container },
  ) => {
    const { products } = await readCartEducation(container, cart_id)
    const changed = listChanged(products, confirmations)
    if (changed.length === 0) return
    const titles = changed.map(({ title }) => title).join(", ")
    throw new EducationError(
      "education_changed",
      `What must be read before buying has changed: ${titles}. Read it again.`,
      changed,
    )
  },
)
