import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { isCountry } from "@/lib/country"

/** Everything under a country. A country that we do not sell to has no pages. */
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
