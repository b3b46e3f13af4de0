import "server-only"
import { COUNTRY_CODES } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { readEnvironment } from "@/config/env"
import { buildLanguageTag, DEFAULT_COUNTRY, type CountryCode } from "@/lib/country"

type Page = {
  country: CountryCode
  /** Path behind the country: "" for home, "/products/spot-remover". */
  path: string
  title: string
  description: string
  /** Own-origin path of the picture shown when the page is shared. */
  picture?: string | null
  /** False keeps a page out of search engines: filtered lists. */
  indexed?: boolean
  type?: "website" | "article"
}

/** The full address of an own path. */
export function buildAddress(path: string): string {
  return `${readEnvironment().storefrontUrl}${path}`
}

/** Title, description, canonical address, its twins in other countries, share picture. */
export function buildMetadata(page: Page): Metadata {
  const { country, path, title, description } = page
  const canonical = buildAddress(`/${country}${path}`)
  const image = page.picture
    ? buildAddress(`/_next/image?url=${encodeURIComponent(page.picture)}&w=1280&q=75`)
    : buildAddress("/og/default.png")
  const isHome = path === ""
  return {
    title: isHome ? { absolute: title } : title,
    description,
    alternates: {
      canonical,
      languages: {
        ...Object.fromEntries(
          COUNTRY_CODES.map((code) => [
            buildLanguageTag(code),
            buildAddress(`/${code}${path}`),
          ]),
        ),
        "x-default": buildAddress(`/${DEFAULT_COUNTRY}${path}`),
      },
    },
    robots: page.indexed === false ? { index: false, follow: true } : undefined,
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: "Clearline",
      type: page.type ?? "website",
      locale: "en",
      images: [{ url: image }],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  }
}
