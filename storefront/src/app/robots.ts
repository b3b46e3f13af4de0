import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { buildAddress } from "@/lib/page-metadata"

/** What search engines may crawl: all pages except those of one person. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/*/cart",
        "/*/checkout",
        "/*/account",
        "/*/orders",
        "/*/order-lookup",
        "/*/sign-in",
        "/*/register",
        "/*/search",
      ],
    },
    sitemap: buildAddress("/sitemap.xml"),
  }
}
