/** The title of a variant when it says more than the product's; otherwise null. */
export function pickVariantTitle(
  title: string,
  variantTitle: string | null,
): string | null {
  const isShown =
    !!variantTitle && variantTitle !== title && variantTitle !== "Default variant"
  return isShown ? variantTitle : null
}
