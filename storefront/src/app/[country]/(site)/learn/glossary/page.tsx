import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import { GlossaryTerms, Sources } from "@/features/article"
import { findGlossary } from "@/features/article/server"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import { formatDay } from "@/lib/format-day"
import { buildAddress, buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Breadcrumbs, Container } from "@/ui/layout"
import { Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import styles from "./glossary.module.css"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  const { title, summary } = await findGlossary()
  return buildMetadata({ country, path: "/learn/glossary", title, description: summary })
}

/** The terms of the trade, each with its sources. */
export default async function GlossaryPage({ params }: Props) {
  const country = requireCountry((await params).country)
  const { title, summary, terms, sources, updatedAt } = await findGlossary()
  const paths = buildPaths(country)
  const learn = { name: "Learn", href: paths.learn }
  return (
    <Container className={styles.page}>
      <StructuredData
        data={[
          {
            "@context": "https://schema.org",
            "@type": "DefinedTermSet",
            name: title,
            url: buildAddress(paths.glossary),
            hasDefinedTerm: terms.map(({ slug, term, definition }) => ({
              "@type": "DefinedTerm",
              name: term,
              description: definition,
              url: `${buildAddress(paths.glossary)}#${slug}`,
            })),
          },
          buildBreadcrumbData([learn, { name: title, href: paths.glossary }]),
        ]}
      />
      <Breadcrumbs trail={[learn]} here={title} />
      <div className={pageStyles.head}>
        <h1>{title}</h1>
        <p className={pageStyles.intro}>
          {summary} A word without a number is plain usage of the trade.
        </p>
      </div>
      <GlossaryTerms terms={terms} />
      <div className={styles.sources}>
        <Section id="sources" title="Sources">
          <Sources sources={sources} />
        </Section>
      </div>
      <p className={styles.updated}>Last changed {formatDay(updatedAt, country)}</p>
    </Container>
  )
}
