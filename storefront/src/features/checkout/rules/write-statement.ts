import type { RequiredReadingView } from "../required-reading-view"

/** The sentence beside the box: exactly what a buyer states by ticking it. */
export function formatStatement({
  title,
  articles,
  contraindications,
}: RequiredReadingView): string {
  const [first] = articles
  const read = !first
    ? null
    : articles.length === 1
      ? `I have read “${first.title}” in its version of ${first.day}`
      : `I have read the ${articles.length} articles above in the versions shown`
  const refrain =
    contraindications.length > 0
      ? `I will not use ${title} where one of the reasons above applies`
      : null
  return `${[read, refrain].filter((part) => part !== null).join(", and ")}.`
}
