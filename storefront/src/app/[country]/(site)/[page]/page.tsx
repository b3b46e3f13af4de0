import { cacheLife } from "next/cache"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import pageStyles from "@/app/_frame/page.module.css"
import { findStaticPage, isStaticPage, type StaticPage } from "@/content/static-pages"
import { Prose } from "@/features/article"
import { renderMarkdown } from "@/features/article/server"
import { fillIn, hasBlanks } from "@/features/shop-settings"
import { readShop } from "@/features/shop-settings/server"
import { type CountryCode, resolveMarket } from "@/lib/country"
import { formatDay } from "@/lib/format-day"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"
import styles from "./page.module.css"

type Props = { params: Promise<{ country: string; page: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, page: PLACEHOLDER }]
}

async function readCached(slug: string): Promise<StaticPage | null> {
  "use cache"
  cacheLife("max")
  return findStaticPage(slug)
}

async function readPage(slug: string): Promise<StaticPage> {
  const page = isStaticPage(slug) ? await readCached(slug) : null
  if (!page) notFound()
  return page
}

/** The text of a page, and whether it names the invented operator of a demo shop. */
async function readBody({ body }: StaticPage, country: CountryCode) {
  if (!hasBlanks(body)) return { text: body, isDemo: false }
  const { values, isDemo } = await readShop()
  const market = resolveMarket(country)
  return { text: fillIn(body, { market, values: values[market] }), isDemo }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { country: code, page: slug } = await params
  const country = requireCountry(code)
  const page = await readPage(slug)
  return buildMetadata({
    country,
    path: `/${slug}`,
    title: page.title,
    description: page.summary,
  })
}

/** One of the shop's own pages: about, shipping, privacy, imprint. */
export default async function StaticPage({ params }: Props) {
  const { country: code, page: slug } = await params
  const country = requireCountry(code)
  const page = await readPage(slug)
  const { text, isDemo } = await readBody(page, country)
  const { content } = renderMarkdown(text, { country, articles: new Set() })
  return (
    <Container className={styles.page}>
      <div className={pageStyles.head}>
        <h1>{page.title}</h1>
        <p className={pageStyles.intro}>{page.summary}</p>
      </div>
      {isDemo ? (
        <Notice title="This is a demonstration" className={styles.demo}>
          <p>The company and the people named here are invented, and nothing is sent.</p>
        </Notice>
      ) : null}
      <Prose>{content}</Prose>
      <p className={styles.updated}>Last changed {formatDay(page.updated_at, country)}</p>
    </Container>
  )
}
