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

/** Somebody is writing it at this moment, so it always waits for the server. */
export const instant = false

/** What staff are writing, unsaved, as it will stand in the shop; shown in the dashboard's frame. */
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
