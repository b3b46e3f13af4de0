import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { findArticle } from "@/features/article/server"
import { CommentPages, Comments } from "@/features/comment"
import { listComments } from "@/features/comment/server"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "../../../../../personal.module.css"

type Props = { params: Promise<{ country: string; slug: string; page: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, slug: PLACEHOLDER, page: PLACEHOLDER }]
}

async function readPage({ params }: Props) {
  const { country: code, slug, page: number } = await params
  const country = requireCountry(code)
  if (!/^[2-9]$|^[1-9]\d{1,3}$/.test(number)) notFound()
  const article = await findArticle(country, slug)
  const found = article && (await listComments(article.slug, Number(number)))
  if (!found || found.comments.length === 0) notFound()
  return { country, article, found }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, article, found } = await readPage(props)
  return buildMetadata({
    country,
    path: `/learn/${article.slug}/comments/${found.page}`,
    title: `Comments on ${article.title}, page ${found.page}`,
    description: `What people wrote below “${article.title}”.`,
    indexed: false,
  })
}

/** Older comments on an article. The latest ones appear on the article's own page. */
export default async function OlderCommentsPage(props: Props) {
  const { country, article, found } = await readPage(props)
  return (
    <Container className={`${styles.page} ${styles.reading}`}>
      <h1>Comments, page {found.page}</h1>
      <p className={styles.links}>
        <a href={buildPaths(country).article(article.slug)}>Back to “{article.title}”</a>
      </p>
      <Comments comments={found.comments} country={country} />
      <CommentPages
        country={country}
        slug={article.slug}
        page={found.page}
        pages={found.pages}
      />
    </Container>
  )
}
