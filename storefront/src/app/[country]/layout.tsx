import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { isCountry } from "@/lib/country"

/**
 * Layout of all pages of a country. Responds 404 if the shop does not sell to the
 * country.
 */
export default async function CountryLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ country: string }>
}) {
  if (!isCountry((await params).country)) notFound()
  return children
}
