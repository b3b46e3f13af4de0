import type { Metadata } from "next"
import { notFound, permanentRedirect } from "next/navigation"
import {
  ArticleCards,
  ArticleEnd,
  buildArticleData,
  ReadingAids,
} from "@/features/article"
import { findArticle } from "@/features/article/server"
import { CommentSection } from "@/features/comment"
import { listComments } from "@/features/comment/server"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import { buildAddress, buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import { ArticleHead, Hero } from "./article-head"
import { ArticleProducts } from "./article-products"
import { ArticleText } from "./article-text"
import styles from "./article.module.css"

type Props = { params: Promise<{ country: string; slug: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, slug: PLACEHOLDER }]
}

/** The article with this slug. Redirects permanently if the article has a new slug. */
async function readArticle({ params }: Props) {
  const { country: code, slug } = await params
  const country = requireCountry(code)
  const article = await findArticle(country, slug)
  if (!article) notFound()
  const paths = buildPaths(country)
  if (article.slug !== slug) permanentRedirect(paths.article(article.slug))
  return { country, article, paths }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, article, paths } = await readArticle(props)
  return buildMetadata({
    country,
    path: `/learn/${article.slug}`,
    title: article.title,
    description: article.summary,
    sharePicture: paths.articlePicture(article.slug),
    feed: paths.feed,
    type: "article",
  })
}

/** An article with its products, sources and suggestions for further reading. */
export default async function ArticlePage(props: Props) {
  const { country, article, paths } = await readArticle(props)
  const path = paths.article(article.slug)
  const comments = await listComments(article.slug, 1)
  return (
    <Container>
      <StructuredData
        data={[
          ...buildArticleData(article, {
            url: buildAddress(path),
            authorUrl: buildAddress(paths.author(article.authorSlug)),
            origin: buildAddress(""),
          }),
          buildBreadcrumbData([
            { name: "Learn", href: paths.learn },
            { name: article.title, href: path },
          ]),
        ]}
      />
      <article>
        <ArticleHead article={article} country={country} />
        {article.hero ? <Hero hero={article.hero} /> : null}
        <ArticleText article={article} country={country} />
      </article>
      <ArticleEnd
        title={article.title}
        url={buildAddress(path)}
        country={country}
        previous={article.previous}
        next={article.next}
      />
      <ArticleProducts article={article} country={country} />
      {article.related.length > 0 ? (
        <div className={styles.related}>
          <Section title="Related articles">
            <ArticleCards articles={article.related} country={country} readMore />
          </Section>
        </div>
      ) : null}
      <CommentSection country={country} slug={article.slug} found={comments} />
      <ReadingAids listPath={paths.learn} />
    </Container>
  )
}
