import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PLACEHOLDER } from "@/lib/page-params"

export const ensureStatic = "navigation"
export const metadata: Metadata = { title: "Page not found", robots: { index: false } }

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, page: PLACEHOLDER, rest: [PLACEHOLDER] }]
}

/** Any address of more than one part that no other page has: not found, with the header. */
export default function UnknownPage() {
  notFound()
}
