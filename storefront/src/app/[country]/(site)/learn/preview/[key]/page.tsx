import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { PreviewRefresh } from "@/features/article"
import { findArticlePreview } from "@/features/article/server"
import { requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"
import { ArticleHead, Hero } from "../../[slug]/article-head"
import { ArticleProducts } from "../../[slug]/article-products"
import { ArticleText } from "../../[slug]/article-text"

type Props = { params: Promise<{ country: string; key: string }> }

export const metadata: Metadata = {
  title: "Preview",
  robots: { index: false, follow: false },
}

/** The text is being edited, so the page is rendered per request. */
export const instant = false

/**
 * Preview of an unsaved article, as it will appear in the shop. Shown in a frame of the
 * dashboard.
 */
export default async function PreviewPage({ params }: Props) {
  await connection()
  const { country: code, key } = await params
  const country = requireCountry(code)
  const article = await findArticlePreview(country, key)
  if (!article) notFound()
  return (
    <Container>
      <article>
        <ArticleHead article={article} country={country} />
        {article.hero ? <Hero hero={article.hero} /> : null}
        <ArticleText article={article} country={country} />
      </article>
      <ArticleProducts article={article} country={country} />
      <PreviewRefresh />
    </Container>
  )
}
