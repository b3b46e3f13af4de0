import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { parseListSegments } from "@/features/article"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { LEARN_INTRO, LEARN_TITLE, LearnList } from "../../../learn-list"

type Props = { params: Promise<{ country: string; audience: string; page?: string[] }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER, audience: PLACEHOLDER, page: [PLACEHOLDER] }]
}

async function readParams({ params }: Props) {
  const { country, audience, page = [] } = await params
  const filters = parseListSegments(audience, page)
  if (!filters) notFound()
  return { country: requireCountry(country), filters }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { country, filters } = await readParams(props)
  const whom = filters.audience ? ` for ${filters.audience}s` : ""
  const page = filters.page > 1 ? `, page ${filters.page}` : ""
  return buildMetadata({
    country,
    path: "/learn",
    title: `${LEARN_TITLE}${whom}${page}`,
    description: LEARN_INTRO,
    feed: buildPaths(country).feed,
    indexed: false,
  })
}

/** Articles for one audience, or a later page of the list of all articles. */
export default async function FilteredLearnPage(props: Props) {
  return <LearnList {...await readParams(props)} />
}
