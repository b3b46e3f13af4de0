import { Button } from "@/ui/button"
import type { AddToBag } from "./offer-form"

/** Adds one unit of a variant to the bag, without a choice; also works without script. */
export function QuickAdd({
  variantId,
  product,
  country,
  addToBag,
  look,
  wide,
}: {
  variantId: string
  /** The product's handle names it when the cart refuses to add it. */
  product: { handle: string; title: string }
  country: string
  addToBag: AddToBag
  look?: "primary" | "secondary"
  wide?: boolean
}) {
  return (
    <form action={addToBag}>
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="quantity" value="1" />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="handle" value={product.handle} />
      <Button look={look} wide={wide}>
        Add to bag<span className="visually-hidden">: {product.title}</span>
      </Button>
    </form>
  )
}
