import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { MyPlan } from "@/features/aftercare-plan"
import { findPlan, RedFlags, toPlanView } from "@/features/aftercare-plan/server"
import { Sources } from "@/features/article"
import { listArticles } from "@/features/article/server"
import { addToBag } from "@/features/cart/server"
import { ProductRow } from "@/features/catalog"
import { listStagedProducts } from "@/features/catalog/server"
import { buildBreadcrumbData } from "@/lib/breadcrumb-data"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Breadcrumbs, Container } from "@/ui/layout"
import { Section } from "@/ui/section"
import { StructuredData } from "@/ui/structured-data"
import styles from "./plan-page.module.css"

type Props = { params: Promise<{ country: string; method: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, method: PLACEHOLDER }]
}

async function readParams({ params }: Props) {
  const { country, method } = await params
  const plan = findPlan(method)
  if (!plan) notFound()
  return { country: requireCountry(country), plan: toPlanView(plan) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, plan } = await readParams(props)
  return buildMetadata({
    country,
    path: `/aftercare/${plan.method}`,
    title: `${plan.title}: aftercare by day`,
    description: plan.summary,
  })
}

/**
 * The plan of one method, day by day: complete as text, and with calendar dates if the
 * reader enters the date of the treatment.
 */
export default async function AftercarePlanPage(props: Props) {
  const { country, plan } = await readParams(props)
  const paths = buildPaths(country)
  const [staged, articles] = await Promise.all([
    listStagedProducts(country, plan.method),
    listArticles(country),
  ])
  const article = articles.find(({ slug }) => slug === plan.article.slug)
  const trail = [{ name: "Aftercare by day", href: paths.aftercare }]
  const here = { name: plan.title, href: paths.aftercarePlan(plan.method) }
  return (
    <Container className={styles.sheet}>
      <StructuredData data={buildBreadcrumbData([...trail, here])} />
      <Breadcrumbs trail={trail} here={plan.title} />
      <div className={styles.head}>
        <h1>{plan.title}, day by day</h1>
        <p>{plan.summary}</p>
        <p className={styles.first}>
          Your practitioner’s instructions come first, always: they know what was done to
          you. Where sources name other days, these are the cautious middle.
        </p>
      </div>
      <div className={styles.parts}>
        <MyPlan
          plan={plan}
          country={country}
          products={staged.map(({ card, useFrom }) => ({
            handle: card.handle,
            title: card.title,
            fromDay: useFrom.fromDay,
            note: useFrom.note,
            row: <ProductRow card={card} country={country} addToBag={addToBag} />,
          }))}
          redFlags={<RedFlags groups={plan.redFlags} />}
        />
        <div className={styles.end}>
          <Section title="Why, and what it rests on" id="sources">
            <p>
              {article ? (
                <>
                  The reasons behind these days:{" "}
                  <a href={`${paths.article(article.slug)}#${plan.article.heading}`}>
                    {article.title}
                  </a>
                  .{" "}
                </>
              ) : null}
              Another method? <a href={paths.aftercare}>All plans</a>.
            </p>
            <Sources sources={plan.sources} />
          </Section>
        </div>
      </div>
    </Container>
  )
}
