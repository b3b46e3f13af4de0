import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { hankenGrotesk, newsreader } from "@/styles/fonts"
import "@/styles/tokens.css"
import "@/styles/base.css"

export const metadata: Metadata = {
  title: { default: "Clearline", template: "%s · Clearline" },
  description:
    "Correction products for scalp micropigmentation, each paired with honest reading on what it can and cannot do.",
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = {
  themeColor: "#fbfaf6",
  colorScheme: "light",
}

/** The document of every page: language, fonts, tokens. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${newsreader.variable} ${hankenGrotesk.variable}`}>
      <body>{children}</body>
    </html>
  )
}
