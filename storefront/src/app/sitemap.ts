import { AFTERCARE_METHODS, COUNTRY_CODES } from "@clearline/backend/contracts"
import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { STATIC_PAGES } from "@/config/navigation"
import { listAuthors } from "@/features/article"
import { listArticles } from "@/features/article/server"
import { listCategories, listProductHandles } from "@/features/catalog/server"
import { buildLanguageTag, DEFAULT_COUNTRY, type CountryCode } from "@/lib/country"
import { buildAddress } from "@/lib/page-metadata"
import { stripForXml } from "@/lib/xml-text"

/** Makes a stored handle safe for XML and for a URL, whatever staff have entered. */
const encodeHandle = (handle: string) => encodeURIComponent(stripForXml(handle))

/** All paths of a country, without the country prefix. */
async function listPaths(country: CountryCode): Promise<string[]> {
  const [categories, handles, articles] = await Promise.all([
    listCategories(),
    listProductHandles(country),
    listArticles(country),
  ])
  return [
    "",
    "/shop/all",
    ...categories.map(({ handle }) => `/shop/${encodeHandle(handle)}`),
    ...handles.map((handle) => `/products/${encodeHandle(handle)}`),
    "/learn",
    "/learn/glossary",
    ...listAuthors(articles).map(({ slug }) => `/learn/authors/${slug}`),
    "/advisor",
    ...articles.map(({ slug }) => `/learn/${slug}`),
    "/aftercare",
    ...AFTERCARE_METHODS.map((method) => `/aftercare/${method}`),
    ...STATIC_PAGES.map(({ slug }) => `/${slug}`),
  ]
}

/** Every page of every country, each with the same page in the other countries. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const countries = await Promise.all(
    COUNTRY_CODES.map(async (country) => ({
      country,
      paths: new Set(await listPaths(country)),
    })),
  )
  const listAlternates = (path: string) =>
    countries.filter(({ paths }) => paths.has(path)).map(({ country }) => country)
  return countries.flatMap(({ country, paths }) =>
    [...paths].map((path) => ({
      url: buildAddress(`/${country}${path}`),
      alternates: {
        languages: {
          ...Object.fromEntries(
            listAlternates(path).map((twin) => [
              buildLanguageTag(twin),
              buildAddress(`/${twin}${path}`),
            ]),
          ),
          "x-default": buildAddress(`/${DEFAULT_COUNTRY}${path}`),
        },
      },
    })),
  )
}
