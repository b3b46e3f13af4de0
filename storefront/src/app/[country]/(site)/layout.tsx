import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { SiteFooter } from "@/app/_frame/site-footer"
import { SiteHeader } from "@/app/_frame/site-header"
import { isCountry } from "@/lib/country"

/** Layout with the shop's header and footer: all pages except the checkout. */
export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ country: string }>
}) {
  const { country } = await params
  if (!isCountry(country)) notFound()
  return (
    <>
      <SiteHeader country={country} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter country={country} />
    </>
  )
}
