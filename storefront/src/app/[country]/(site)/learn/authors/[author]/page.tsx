import type { Metadata } from "next"
import { notFound } from "next/navigation"
import pageStyles from "@/app/_frame/page.module.css"
import { ArticleCards, EDITORS, listAuthors } from "@/features/article"
import { listArticles } from "@/features/article/server"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Breadcrumbs, Container } from "@/ui/layout"
import { StructuredData } from "@/ui/structured-data"
import styles from "./author.module.css"

type Props = { params: Promise<{ country: string; author: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, author: PLACEHOLDER }]
}

async function readAuthor({ params }: Props) {
  const { country: code, author: slug } = await params
  const country = requireCountry(code)
  const author = listAuthors(await listArticles(country)).find((one) => one.slug === slug)
  if (!author) notFound()
  return { country, author }
}

const describe = (name: string): string =>
  name === EDITORS
    ? "The editors of this shop. They give no medical advice. They read the sources that each article names, say when they read them, and write down where sources disagree."
    : `What ${name} has written for this shop.`

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, author } = await readAuthor(props)
  return buildMetadata({
    country,
    path: `/learn/authors/${author.slug}`,
    title: author.name,
    description: describe(author.name),
  })
}

/** An author, with what we know of them and a list of their articles. */
export default async function AuthorPage(props: Props) {
  const { country, author } = await readAuthor(props)
  const paths = buildPaths(country)
  const learn = { name: "Learn", href: paths.learn }
  const count = author.articles.length
  return (
    <Container className={styles.page}>
      <StructuredData
        data={buildBreadcrumbData([
          learn,
          { name: author.name, href: paths.author(author.slug) },
        ])}
      />
      <Breadcrumbs trail={[learn]} here={author.name} />
      <div className={pageStyles.head}>
        <h1>{author.name}</h1>
        <p className={pageStyles.intro}>{describe(author.name)}</p>
        <p>
          <a className={styles.about} href={paths.page("about")}>
            How we check what we write
          </a>
        </p>
      </div>
      <p className={styles.count}>
        {count} {count === 1 ? "article" : "articles"}
      </p>
      <ArticleCards articles={author.articles} country={country} headingLevel="h2" />
    </Container>
  )
}
