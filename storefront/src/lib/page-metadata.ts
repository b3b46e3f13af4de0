import "server-only"
import { COUNTRY_CODES } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { readEnvironment } from "@/config/env"
import { buildLanguageTag, DEFAULT_COUNTRY, type CountryCode } from "@/lib/country"

type Page = {
  country: CountryCode
  /** Path without the country: "" for home, "/products/spot-remover". */
  path: string
  title: string
  description: string
  /** Path (own origin) of the picture that is shown when the page is shared. */
  picture?: string | null
  /**
   * Path (own origin) of a PNG of 1200 × 630 made for sharing; preferred to `picture`.
   */
  sharePicture?: string
  /** Path of the feed with the same content as the page. */
  feed?: string
  /** False keeps a page out of search engines; used for filtered lists. */
  indexed?: boolean
  type?: "website" | "article"
}

/** The full address of a path of this shop. */
export function buildAddress(path: string): string {
  return `${readEnvironment().storefrontUrl}${path}`
}

function buildShareImage({ sharePicture, picture, title }: Page) {
  if (sharePicture) {
    return { url: buildAddress(sharePicture), width: 1200, height: 630, alt: title }
  }
  const path = picture
    ? `/_next/image?url=${encodeURIComponent(picture)}&w=1280&q=75`
    : "/og/default.png"
  return { url: buildAddress(path) }
}

/**
 * Title, description, canonical address, the same page in other countries, picture for
 * sharing.
 */
export function buildMetadata(page: Page): Metadata {
  const { country, path, title, description } = page
  const canonical = buildAddress(`/${country}${path}`)
  const image = buildShareImage(page)
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
      types: page.feed ? { "application/atom+xml": buildAddress(page.feed) } : undefined,
    },
    robots: page.indexed === false ? { index: false, follow: true } : undefined,
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: "Clearline",
      type: page.type ?? "website",
      locale: "en",
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  }
}
