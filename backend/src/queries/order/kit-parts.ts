/** The fields of an order that `listKitParts` reads. */
export const KIT_FIELDS = [
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.title",
]

type Part = { required_quantity: number; inventory: { title: string | null } | null }
export type KitVariant = { inventory_items: (Part | null)[] | null } | null

/** Parts of a kit in words; a variant with a single inventory item is no kit. */
export function listKitParts(variant: KitVariant): string[] {
  const parts = (variant?.inventory_items ?? []).filter((part): part is Part => !!part)
  if (parts.length < 2) return []
  return parts.map(
    (part) => `${part.required_quantity} × ${part.inventory?.title ?? "part"}`,
  )
}
