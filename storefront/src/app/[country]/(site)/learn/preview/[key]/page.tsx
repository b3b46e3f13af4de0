import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Suspense } from "react"
import { PreviewRefresh } from "@/features/article"
import { findArticlePreview } from "@/features/article/server"
import { requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"
import { ArticleHead, Hero } from "../../[slug]/article-head"
import { ArticleText } from "../../[slug]/article-text"

type Props = { params: Promise<{ country: string; key: string }> }

export const metadata: Metadata = {
  title: "Preview",
  robots: { index: false, follow: false },
}

async function Preview({ params }: Props) {
  const { country: code, key } = await params
  const country = requireCountry(code)
  const article = await findArticlePreview(country, key)
  if (!article) notFound()
  return (
    <article>
      <ArticleHead article={article} country={country} />
      {article.hero ? <Hero hero={article.hero} /> : null}
      <ArticleText article={article} country={country} />
    </article>
  )
}

/** What staff are writing, unsaved, as it will stand in the shop; shown in the dashboard's frame. */
export default function PreviewPage(props: Props) {
  return (
    <Container>
      <Suspense fallback={<p role="status">The text is coming.</p>}>
        <Preview {...props} />
      </Suspense>
      <PreviewRefresh />
    </Container>
  )
}
