import type { Metadata } from "next"
import { ALL_ARTICLES } from "@/features/article"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { LEARN_INTRO, LEARN_TITLE, LearnList } from "./learn-list"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({
    country,
    path: "/learn",
    title: LEARN_TITLE,
    description: LEARN_INTRO,
    feed: buildPaths(country).feed,
  })
}

/** First page of the list of all articles. */
export default async function LearnPage({ params }: Props) {
  const country = requireCountry((await params).country)
  return <LearnList country={country} filters={ALL_ARTICLES} />
}
