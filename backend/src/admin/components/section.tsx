import { PencilSquare } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = {
  title: string
  /** Omit it when there is nothing to change. */
  onEdit?: () => void
  children: ReactNode
}

/** A card on the product page that looks like the dashboard's own cards. */
export function Section({ title, onEdit, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {onEdit && (
          <Button
            size="small"
            variant="transparent"
            onClick={onEdit}
            aria-label={`Edit: ${title}`}
          >
            <PencilSquare /> Edit
          </Button>
        )}
      </div>
      {children}
    </Container>
  )
}

/** One labelled fact of a card. */
export function SectionRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-2 items-start gap-x-4 px-6 py-4">
      <Text size="small" weight="plus" leading="compact">
        {name}
      </Text>
      <div className="txt-small flex flex-col items-start gap-y-1">{children}</div>
    </div>
  )
}

/** The text of a card that has no data, or whose data could not be read. */
export function SectionNote({ children }: { children: ReactNode }) {
  return (
    <div className="px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {children}
      </Text>
    </div>
  )
}
