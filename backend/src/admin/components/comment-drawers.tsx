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

/** Asks for the reason for refusing or removing a comment. Mount it to open it. */
export function ReasonDrawer({
  isShown,
  ...props
}: DrawerProps & {
  /** True while the comment is shown on the article's page. */
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

/** Writes the staff's answer to a comment, in plain text. Mount it to open it. */
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
