import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AcademicCap } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import {
  type DeadLinkReason,
  type EducationHealthResponse,
  PAIRING_GAP_WORDS,
} from "../../../contracts"
import { SectionNote } from "../../components/section"
import { useEducationHealth } from "../../lib/pairing-data"
import { tellError } from "../../lib/tell-error"
import { tellDay } from "../../lib/words"

const DEAD_LINK_WORDS: Record<DeadLinkReason, string> = {
  missing: "there is nothing of that name",
  not_published: "it is not published",
}

type GroupProps = { title: string; why: string; none: string; children: ReactNode[] }

function Group({ title, why, none, children }: GroupProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {why}
          </Text>
        </div>
        <StatusBadge
          color={children.length > 0 ? "orange" : "green"}
          className="shrink-0 whitespace-nowrap"
        >
          {children.length > 0 ? `${children.length} to look after` : "All well"}
        </StatusBadge>
      </div>
      {children.length > 0 ? (
        <ul className="divide-y">{children}</ul>
      ) : (
        <SectionNote>{none}</SectionNote>
      )}
    </Container>
  )
}

function Entry({ name, words }: { name: ReactNode; words: string }) {
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <span className="txt-small-plus">{name}</span>
      <Text size="small" className="text-ui-fg-subtle">
        {words}
      </Text>
    </li>
  )
}

function Findings({ unpaired, reviews, dead_links }: EducationHealthResponse) {
  return (
    <>
      <Group
        title="Products without their articles"
        why="A draft cannot be published before it is paired."
        none="Every product stands beside its articles."
      >
        {unpaired.map(({ product_id, title, is_published, gaps }) => (
          <Entry
            key={product_id}
            name={
              <Link
                className="text-ui-fg-interactive hover:underline"
                to={`/products/${product_id}`}
              >
                {title}
              </Link>
            }
            words={`${is_published ? "In the shop" : "Draft"}, without ${gaps.map((gap) => PAIRING_GAP_WORDS[gap]).join(", and ")}.`}
          />
        ))}
      </Group>
      <Group
        title="Medical reviews"
        why="Published articles that a qualified person should read now."
        none="Every published article is reviewed, and no review is due."
      >
        {reviews.map(({ article_id, title, due_since }) => (
          <Entry
            key={article_id}
            name={title}
            words={
              due_since
                ? `Due again since ${tellDay(due_since)}.`
                : "Awaiting its first medical review; the page says so."
            }
          />
        ))}
      </Group>
      <Group
        title="Links that lead nowhere"
        why="Inside the shop only; other sites are not visited."
        none="Every link of a published article leads somewhere."
      >
        {dead_links.map(({ article_id, title, target, reason }) => (
          <Entry
            key={`${article_id} ${target}`}
            name={title}
            words={`${target}: ${DEAD_LINK_WORDS[reason]}.`}
          />
        ))}
      </Group>
    </>
  )
}

/** What somebody should look after in articles and pairings. */
const EducationHealthPage = () => {
  const { data, error } = useEducationHealth()
  return (
    <div className="flex flex-col gap-y-3">
      <Heading level="h1" className="px-6 py-2">
        Education health
      </Heading>
      {error && <SectionNote>Could not be read: {tellError(error)}</SectionNote>}
      {data && <Findings {...data} />}
    </div>
  )
}

export default EducationHealthPage

export const config = defineRouteConfig({ label: "Education health", icon: AcademicCap })
