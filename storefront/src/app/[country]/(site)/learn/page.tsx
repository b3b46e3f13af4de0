import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import { ArticleCards } from "@/features/article"
import { listArticles } from "@/features/article/server"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

const TITLE = "Learn"
const INTRO =
  "What can be changed about scalp micropigmentation, by whom, and what nobody can promise. Each article names its sources and says when they were checked."

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({ country, path: "/learn", title: TITLE, description: INTRO })
}

/** All articles. */
export default async function LearnPage({ params }: Props) {
  const country = requireCountry((await params).country)
  const articles = await listArticles(country)
  return (
    <Container className={pageStyles.sections}>
      <div>
        <div className={pageStyles.head}>
          <h1>{TITLE}</h1>
          <p className={pageStyles.intro}>{INTRO}</p>
        </div>
        <ArticleCards articles={articles} country={country} headingLevel="h2" />
      </div>
    </Container>
  )
}
