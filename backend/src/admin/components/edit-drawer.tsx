import { Button, Drawer, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { formatError } from "../lib/format-error"

type EditDrawerProps = {
  title: string
  description: string
  isOpen: boolean
  isSaving: boolean
  /** The error of the last attempt to save; shown as a sentence. */
  error: Error | null
  onClose: () => void
  onSave: () => void
  children: ReactNode
}

/**
 * A form in a drawer at the side of the page. It stays open with its input until saving
 * succeeds.
 */
export function EditDrawer(props: EditDrawerProps) {
  const save = (event: FormEvent) => {
    event.preventDefault()
    props.onSave()
  }
  return (
    <Drawer open={props.isOpen} onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content>
        <form onSubmit={save} className="flex h-full flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{props.title}</Drawer.Title>
            <Drawer.Description>{props.description}</Drawer.Description>
          </Drawer.Header>
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            {props.children}
            {props.error && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {formatError(props.error)}
              </Text>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" variant="secondary" size="small">
                Cancel
              </Button>
            </Drawer.Close>
            <Button type="submit" size="small" isLoading={props.isSaving}>
              Save
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
