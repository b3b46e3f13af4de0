import "server-only"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { ImageResponse } from "next/og"
import { keepDrawable } from "./rules/keep-drawable"
import type { ArticleView } from "./view"

const SIZE = { width: 1200, height: 630 }
const PAPER = "#fbfaf6"
const INK = "#17191c"
const INK_SOFT = "#4b4f55"
const ACCENT = "#0f4a47"

/** The shop's logo: a row of fading dots. Sizes in px. */
const DOTS = [
  { size: 44, opacity: 1 },
  { size: 40, opacity: 0.78 },
  { size: 34, opacity: 0.55 },
  { size: 28, opacity: 0.36 },
  { size: 21, opacity: 0.22 },
  { size: 14, opacity: 0.14 },
]

async function readFont(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(path.join(process.cwd(), "src/styles/fonts", file))
  return new Uint8Array(bytes).buffer
}

function Sheet({ title, audienceWords, minutes }: ArticleView) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "72px 80px 64px",
        background: PAPER,
        color: INK,
        fontFamily: "Newsreader",
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 20 }}>
        {DOTS.map(({ size, opacity }) => (
          <div
            key={size}
            style={{
              width: size,
              height: size,
              opacity,
              borderRadius: size,
              background: ACCENT,
            }}
          />
        ))}
      </div>
      <div
        style={{
          display: "flex",
          fontSize: title.length > 44 ? 74 : 96,
          lineHeight: 1.08,
          letterSpacing: "-0.015em",
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          fontFamily: "Hanken Grotesk",
          fontSize: 30,
          color: INK_SOFT,
        }}
      >
        <div>{`${minutes} min · ${audienceWords}`}</div>
        <div style={{ color: ACCENT, fontFamily: "Newsreader", fontSize: 40 }}>
          Clearline
        </div>
      </div>
    </div>
  )
}

/**
 * The picture that other sites show beside a link to an article: only its title, in the
 * shop's own fonts. Makes no network request: characters that our fonts lack are left
 * out. PNG, 1200 × 630.
 */
export async function drawSharePicture(article: ArticleView): Promise<Uint8Array> {
  const drawable = {
    ...article,
    title: keepDrawable(article.title),
    audienceWords: keepDrawable(article.audienceWords),
  }
  const picture = new ImageResponse(<Sheet {...drawable} />, {
    ...SIZE,
    fonts: [
      { name: "Newsreader", data: await readFont("newsreader-500.woff"), weight: 500 },
      {
        name: "Hanken Grotesk",
        data: await readFont("hanken-grotesk-400.woff"),
        weight: 400,
      },
    ],
  })
  return new Uint8Array(await picture.arrayBuffer())
}
