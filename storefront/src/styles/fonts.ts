import localFont from "next/font/local"

/**
 * Headings and introductions. The fallback font is scaled to the same width, so the
 * layout does not shift when the font loads.
 */
export const newsreader = localFont({
  src: "./fonts/newsreader.woff2",
  weight: "400 600",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
  display: "swap",
})

/** All other text. */
export const hankenGrotesk = localFont({
  src: "./fonts/hanken-grotesk.woff2",
  weight: "400 700",
  variable: "--font-hanken-grotesk",
  adjustFontFallback: "Arial",
  display: "swap",
})
