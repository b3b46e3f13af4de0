import { buildAddress } from "@/lib/page-metadata"

/** The way to a page for search engines (schema.org), first step first. */
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
