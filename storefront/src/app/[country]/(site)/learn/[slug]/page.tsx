import type { Metadata } from "next"
import { notFound } from "next/navigation"
import {
  ArticleCards,
  buildArticleData,
  Contents,
  Prose,
  Sources,
  type ArticleView,
} from "@/features/article"
import { findArticle, listArticles, renderMarkdown } from "@/features/article/server"
import { addToBag } from "@/features/cart/server"
import { ProductRow, toProductCardView } from "@/features/catalog"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import type { CountryCode } from "@/lib/country"
import { buildAddress, buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { resolvePlace } from "@/lib/place"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"
import { Picture } from "@/ui/picture"
import { Questions, Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import { Kicker } from "@/ui/text"
import styles from "./article.module.css"

type Props = { params: Promise<{ country: string; slug: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, slug: PLACEHOLDER }]
}

async function readArticle({ params }: Props) {
  const { country: code, slug } = await params
  const country = requireCountry(code)
  const article = await findArticle(country, slug)
  if (!article) notFound()
  return { country, article }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, article } = await readArticle(props)
  return buildMetadata({
    country,
    path: `/learn/${article.slug}`,
    title: article.title,
    description: article.summary,
    picture: article.hero?.path ?? article.picture?.path,
    type: "article",
  })
}

function ArticleHead({
  article,
  country,
}: {
  article: ArticleView
  country: CountryCode
}) {
  return (
    <div className={styles.head}>
      <Kicker>
        <a href={buildPaths(country).learn}>Learn</a>
        <span aria-hidden="true">·</span> {article.audienceWords}
        <span aria-hidden="true">·</span> {article.minutes} min
      </Kicker>
      <h1>{article.title}</h1>
      <p className={styles.lede}>{article.summary}</p>
      <p className={styles.by}>{article.byline.join(" · ")}</p>
    </div>
  )
}

function Hero({ hero }: { hero: NonNullable<ArticleView["hero"]> }) {
  return (
    <figure className={styles.hero}>
      <Picture
        path={hero.path}
        alt={hero.alt}
        width={1200}
        height={480}
        sizes="(max-width: 78rem) 100vw, 1232px"
        eager
      />
      <figcaption>{hero.caption}</figcaption>
    </figure>
  )
}

/** The end of every article: questions, when to see a doctor, sources. */
const QUESTIONS = { id: "questions", title: "Questions" }
const SOURCES = { id: "sources", title: "Sources" }

/** An article with its products in the text, its sources and what to read next. */
export default async function ArticlePage(props: Props) {
  const { country, article } = await readArticle(props)
  const place = resolvePlace(country)
  const path = buildPaths(country).article(article.slug)
  const known = await listArticles(country)
  const { content, headings } = renderMarkdown(article.body, {
    country,
    articles: new Set(known.map(({ slug }) => slug)),
    marks: article.sources.map(({ mark }) => mark),
    renderProduct: (handle) => {
      const card = article.products.find((product) => product.handle === handle)
      return card ? (
        <ProductRow
          card={toProductCardView(card, place)}
          country={country}
          addToBag={addToBag}
        />
      ) : null
    },
  })
  return (
    <Container>
      <StructuredData
        data={[
          ...buildArticleData(article, {
            url: buildAddress(path),
            origin: buildAddress(""),
          }),
          buildBreadcrumbData([
            { name: "Learn", href: buildPaths(country).learn },
            { name: article.title, href: path },
          ]),
        ]}
      />
      <article>
        <ArticleHead article={article} country={country} />
        {article.hero ? <Hero hero={article.hero} /> : null}
        <div className={styles.columns}>
          <Contents headings={[...headings, QUESTIONS, SOURCES]} />
          <div className={styles.body}>
            <Prose>{content}</Prose>
            <Notice kind="stop" title="See a doctor first">
              <p>{article.seeADoctor}</p>
            </Notice>
            <Section {...QUESTIONS}>
              <Questions questions={article.faq} />
            </Section>
            <Section {...SOURCES}>
              <Sources sources={article.sources} />
            </Section>
          </div>
        </div>
      </article>
      {article.related.length > 0 ? (
        <div className={styles.related}>
          <Section title="Goes with this">
            <ArticleCards articles={article.related} country={country} />
          </Section>
        </div>
      ) : null}
    </Container>
  )
}
