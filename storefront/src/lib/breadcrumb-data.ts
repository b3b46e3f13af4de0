import { buildAddress } from "@/lib/page-metadata"

/** Breadcrumbs for search engines (schema.org), from the top page down. */
export function buildBreadcrumbData(trail: { name: string; href: string }[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: buildAddress(href),
    })),
  }
}
