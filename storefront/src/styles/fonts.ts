import localFont from "next/font/local"

/** Headings and ledes. The fallback is scaled to the same width, so nothing moves on load. */
export const newsreader = localFont({
  src: "./fonts/newsreader.woff2",
  weight: "400 600",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
  display: "swap",
})

/** Everything else. */
export const hankenGrotesk = localFont({
  src: "./fonts/hanken-grotesk.woff2",
  weight: "400 700",
  variable: "--font-hanken-grotesk",
  adjustFontFallback: "Arial",
  display: "swap",
})
