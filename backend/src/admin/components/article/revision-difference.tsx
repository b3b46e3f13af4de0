import { Text } from "@medusajs/ui"
import { diffWordsWithSpace } from "diff"
import type { ArticleContent } from "../../../contracts"
import { AUDIENCE_WORDS } from "../../lib/words"

/** The parts that can be compared, and each as text. */
const PARTS: readonly { name: string; read: (content: ArticleContent) => string }[] = [
  { name: "Title", read: ({ title }) => title },
  { name: "Address", read: ({ slug }) => slug },
  { name: "Summary", read: ({ summary }) => summary },
  { name: "Text", read: ({ body }) => body },
  { name: "See a doctor first", read: ({ see_a_doctor }) => see_a_doctor },
  { name: "For", read: ({ audience }) => AUDIENCE_WORDS[audience] },
  { name: "Author", read: ({ author }) => author },
  {
    name: "Questions",
    read: ({ faq }) => faq.map((one) => `${one.question}\n${one.answer}`).join("\n\n"),
  },
  {
    name: "Sources",
    read: ({ sources }) =>
      sources.map(({ mark, title, url }) => `${mark}: ${title} ${url ?? ""}`).join("\n"),
  },
  {
    name: "Picture above the article",
    read: ({ hero }) => (hero ? `${hero.url}\n${hero.alt}\n${hero.caption}` : ""),
  },
  {
    name: "Medical review",
    read: ({ medical_review: review }) =>
      review
        ? `${review.reviewer}, ${review.role}, ${review.reviewed_at.slice(0, 10)}, next ${review.next_review_at?.slice(0, 10) ?? "not set"}`
        : "",
  },
  { name: "Related articles", read: ({ related }) => related.join(", ") },
]

/** Characters shown on each side of a change; the rest of a long text is left out. */
const AROUND = 120

function shorten(text: string, place: "first" | "last" | "between"): string {
  if (text.length <= 2 * AROUND) return text
  const head = place === "first" ? "" : text.slice(0, AROUND)
  const tail = place === "last" ? "" : text.slice(-AROUND)
  return `${head} […] ${tail}`
}

function Difference({ before, after }: { before: string; after: string }) {
  const pieces = diffWordsWithSpace(before, after)
  return (
    <p className="txt-small whitespace-pre-wrap break-words">
      {pieces.map((piece, index) => {
        if (piece.added) return <ins key={index}>{piece.value}</ins>
        if (piece.removed) return <del key={index}>{piece.value}</del>
        const place =
          index === 0 ? "first" : index === pieces.length - 1 ? "last" : "between"
        return <span key={index}>{shorten(piece.value, place)}</span>
      })}
    </p>
  )
}

type RevisionDifferenceProps = { before: ArticleContent; after: ArticleContent }

/** Shows the changed parts: removed words are struck out, added words are underlined. */
export function RevisionDifference({ before, after }: RevisionDifferenceProps) {
  const changed = PARTS.filter(({ read }) => read(before) !== read(after))
  if (changed.length === 0) return <Text size="small">The same words as now.</Text>
  return (
    <dl className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-4 [&_del]:bg-ui-tag-red-bg [&_del]:text-ui-tag-red-text [&_ins]:bg-ui-tag-green-bg [&_ins]:text-ui-tag-green-text">
      {changed.map(({ name, read }) => (
        <div key={name}>
          <dt className="txt-compact-small-plus">{name}</dt>
          <dd>
            <Difference before={read(before)} after={read(after)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
