import type { Metadata, Viewport } from "next"
import type { ReactNode } from "react"
import { hankenGrotesk, newsreader } from "@/styles/fonts"
import "@/styles/tokens.css"
import "@/styles/base.css"

/**
 * The logo as the page's icon, inlined in the page. Browsers request an icon file again
 * whenever the fragment changes, which would reveal each step of the advisor to the
 * server.
 */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
<rect width="64" height="64" rx="12" fill="#0f4a47"/><g fill="#fbfaf6">\
<circle cx="17" cy="32" r="8.2"/><circle cx="35.5" cy="32" r="6.2" fill-opacity=".66"/>\
<circle cx="50" cy="32" r="4.2" fill-opacity=".36"/></g></svg>`

export const metadata: Metadata = {
  title: { default: "Clearline", template: "%s · Clearline" },
  description:
    "Correction products for scalp micropigmentation, with honest articles on what each one can and can’t do.",
  icons: { icon: `data:image/svg+xml,${encodeURIComponent(ICON)}` },
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
