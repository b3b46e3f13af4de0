import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { SectionNote } from "../section"

type GroupProps = { title: string; why: string; none: string; children: ReactNode[] }

/** One kind of finding, with the number of findings. */
export function Group({ title, why, none, children }: GroupProps) {
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

/** One finding of a group: its name and the problem. */
export function Entry({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <li className="flex flex-col gap-y-1 px-6 py-3">
      <span className="txt-small-plus">{name}</span>
      <Text as="div" size="small" className="text-ui-fg-subtle break-words">
        {children}
      </Text>
    </li>
  )
}

/** Links to the dashboard page where the problem can be corrected. */
export function FixLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link className="text-ui-fg-interactive hover:underline" to={to}>
      {children}
    </Link>
  )
}
