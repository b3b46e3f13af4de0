import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AcademicCap } from "@medusajs/icons"
import { Heading } from "@medusajs/ui"
import {
  type DeadLinkReason,
  type EducationHealthResponse,
  PAIRING_GAP_WORDS,
} from "../../../contracts"
import { Entry, Group, FixLink } from "../../components/health/group"
import { OutsideLinksGroup } from "../../components/health/outside-links"
import { SectionNote } from "../../components/section"
import { useEducationHealth } from "../../lib/pairing-data"
import { formatError } from "../../lib/format-error"
import { formatDay } from "../../lib/words"

const DEAD_LINK_WORDS: Record<DeadLinkReason, string> = {
  missing: "there is nothing of that name",
  not_published: "it is not published",
}

type Health = EducationHealthResponse

function Unpaired({ unpaired }: Pick<Health, "unpaired">) {
  return (
    <Group
      title="Products without their articles"
      why="A draft cannot be published before it is paired."
      none="Every product stands beside its articles."
    >
      {unpaired.map(({ product_id, title, is_published, gaps }) => (
        <Entry
          key={product_id}
          name={<FixLink to={`/products/${product_id}`}>{title}</FixLink>}
        >
          {`${is_published ? "In the shop" : "Draft"}, without ${gaps.map((gap) => PAIRING_GAP_WORDS[gap]).join(", and ")}.`}
        </Entry>
      ))}
    </Group>
  )
}

function Reviews({ reviews }: Pick<Health, "reviews">) {
  return (
    <Group
      title="Medical reviews"
      why="Published articles that a qualified person should read now."
      none="Every published article is reviewed, and no review is due."
    >
      {reviews.map(({ article_id, title, due_since }) => (
        <Entry
          key={article_id}
          name={<FixLink to={`/articles/${article_id}`}>{title}</FixLink>}
        >
          {due_since
            ? `Due again since ${formatDay(due_since)}.`
            : "Awaiting its first medical review; the page says so."}
        </Entry>
      ))}
    </Group>
  )
}

function InsideLinks({
  dead_links,
  moved_links,
}: Pick<Health, "dead_links" | "moved_links">) {
  const dead = dead_links.map(({ article_id, title, target, reason }) => ({
    article_id,
    title,
    target,
    words: `${target}: ${DEAD_LINK_WORDS[reason]}.`,
  }))
  const moved = moved_links.map(({ article_id, title, target, moved_to }) => ({
    article_id,
    title,
    target,
    words: `${target} has moved to ${moved_to}. The link works, by a redirect.`,
  }))
  return (
    <Group
      title="Links inside the shop"
      why="To articles, products and categories, from published articles."
      none="Every link of a published article leads somewhere."
    >
      {[...dead, ...moved].map(({ article_id, title, target, words }) => (
        <Entry
          key={`${article_id} ${target}`}
          name={<FixLink to={`/articles/${article_id}`}>{title}</FixLink>}
        >
          {words}
        </Entry>
      ))}
    </Group>
  )
}

/** Shows what staff should look after in articles and pairings. */
const EducationHealthPage = () => {
  const { data, error } = useEducationHealth()
  return (
    <div className="flex flex-col gap-y-3">
      <Heading level="h1" className="px-6 py-2">
        Education health
      </Heading>
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data && (
        <>
          <Unpaired unpaired={data.unpaired} />
          <Reviews reviews={data.reviews} />
          <InsideLinks dead_links={data.dead_links} moved_links={data.moved_links} />
          <OutsideLinksGroup links={data.outside_links} />
        </>
      )}
    </div>
  )
}

export default EducationHealthPage

export const config = defineRouteConfig({ label: "Education health", icon: AcademicCap })
