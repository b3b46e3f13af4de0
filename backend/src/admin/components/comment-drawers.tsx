import { Hint, Label, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { COMMENT_LIMITS } from "../../contracts"
import { EditDrawer } from "./edit-drawer"

type DrawerProps = {
  isSaving: boolean
  error: Error | null
  onClose: () => void
  onSave: (text: string) => void
}

function WordsDrawer({
  title,
  description,
  label,
  hint,
  least,
  most,
  ...props
}: DrawerProps & {
  title: string
  description: string
  label: string
  hint: string
  least: number
  most: number
}) {
  const [draft, setDraft] = useState("")
  return (
    <EditDrawer
      title={title}
      description={description}
      isOpen
      isSaving={props.isSaving}
      error={props.error}
      onClose={props.onClose}
      onSave={() => props.onSave(draft)}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="comment-words" size="small" weight="plus">
          {label}
        </Label>
        <Textarea
          id="comment-words"
          rows={6}
          minLength={least}
          maxLength={most}
          required
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Hint>{hint}</Hint>
      </div>
    </EditDrawer>
  )
}

/** Why a comment is refused or taken off the page. Mount it to open it. */
export function ReasonDrawer({
  isShown,
  ...props
}: DrawerProps & {
  /** True when the comment stands on the page at the moment. */
  isShown: boolean
}) {
  return (
    <WordsDrawer
      {...props}
      title={isShown ? "Remove this comment" : "Refuse this comment"}
      description={
        isShown
          ? "It leaves the article's page within seconds. You can accept it again for 30 days."
          : "It is not shown. You can still accept it for 30 days; then it is erased."
      }
      label="Reason"
      hint="For staff only; its writer is not told."
      least={3}
      most={500}
    />
  )
}

/** What the shop's staff answer, in plain text. Mount it to open it. */
export function AnswerDrawer(props: DrawerProps) {
  return (
    <WordsDrawer
      {...props}
      title="Answer this comment"
      description="Stands below the comment within seconds, marked as by the shop's staff."
      label="Answer"
      hint="Plain text. No promises about results, and no advice on one person's skin."
      least={1}
      most={COMMENT_LIMITS.text}
    />
  )
}
