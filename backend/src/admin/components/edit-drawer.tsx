import { Button, Drawer, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { tellError } from "../lib/tell-error"

type EditDrawerProps = {
  title: string
  description: string
  isOpen: boolean
  isSaving: boolean
  /** Why the last try failed; told as a sentence. */
  error: Error | null
  onClose: () => void
  onSave: () => void
  children: ReactNode
}

/** A form at the side of the page; stays open, with what was typed, until it is saved. */
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
                {tellError(props.error)}
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
