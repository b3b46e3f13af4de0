import type { ProductView } from "../product-view"
import type { StockTone } from "./stock-words"

const AVAILABILITY: Record<StockTone, string> = {
  plenty: "https://schema.org/InStock",
  low: "https://schema.org/LimitedAvailability",
  backorder: "https://schema.org/BackOrder",
  none: "https://schema.org/OutOfStock",
}

/**
 * The product as structured data for search engines (schema.org). Contains offers only
 * for products without a level: a price that needs a level must not be in a page for all
 * visitors.
 */
export function buildProductData(
  product: ProductView,
  { url, origin, currency }: { url: string; origin: string; currency: string },
): Record<string, unknown> {
  const offers = product.offer.variants.flatMap((variant) =>
    variant.price && product.access.level === "T0"
      ? [
          {
            "@type": "Offer",
            url,
            sku: variant.sku,
            name: variant.label,
            price: variant.price.value.toFixed(2),
            priceCurrency: currency,
            availability: AVAILABILITY[variant.stock.tone],
          },
        ]
      : [],
  )
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title,
    description: product.purpose,
    url,
    brand: { "@type": "Brand", name: "Clearline" },
    image: product.pictures.map(({ path }) => `${origin}${path}`),
    ...(offers.length > 0 ? { offers } : {}),
  }
}
