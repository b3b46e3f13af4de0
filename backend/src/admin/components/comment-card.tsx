import { Badge, Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import type { AdminComment, CommentState } from "../../contracts"
import { type CommentDeed, useCommentDeed } from "../lib/comment-data"
import { formatError } from "../lib/format-error"
import { COMMENT_STATE_WORDS } from "../lib/words"
import { AnswerDrawer, ReasonDrawer } from "./comment-drawers"

const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" })
const tell = (time: string) => WHEN.format(new Date(time))

const DONE: Record<CommentDeed["what"], string> = {
  acceptance: "The comment is shown",
  refusal: "The comment is refused",
  removal: "The comment is removed",
  answers: "The answer is shown",
  answer: "The answer is taken away",
  email: "The e-mail address is erased",
}
const ACCEPTABLE: CommentState[] = ["pending", "refused", "removed"]

function Answers({
  comment,
  onRemove,
}: {
  comment: AdminComment
  onRemove: (answerId: string) => void
}) {
  return comment.answers.map(({ id, text, answered_at }) => (
    <div key={id} className="border-ui-border-strong mt-3 border-l-2 pl-4">
      <Text size="small" className="text-ui-fg-subtle">
        Answer by the shop’s staff, {tell(answered_at)}
      </Text>
      <Text size="small" className="whitespace-pre-line break-words">
        {text}
      </Text>
      <Button size="small" variant="transparent" onClick={() => onRemove(id)}>
        Take this answer away
      </Button>
    </div>
  ))
}

/** Shows a comment's text, writer, article, state and reason. */
function Facts({ comment }: { comment: AdminComment }) {
  const { name, colour } = COMMENT_STATE_WORDS[comment.state]
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Text size="small" weight="plus" className="break-words">
          {comment.name}
        </Text>
        <StatusBadge color={colour}>{name}</StatusBadge>
        {comment.wants_notice && <Badge size="2xsmall">Wants a notice</Badge>}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {tell(comment.written_at)}, below{" "}
        {comment.article ? `“${comment.article.title}”` : "an article that is gone"}
      </Text>
      <Text size="small" className="my-2 max-w-3xl whitespace-pre-line break-words">
        {comment.text}
      </Text>
      {comment.reason && (
        <Text size="small" className="text-ui-fg-subtle">
          Reason: {comment.reason}
        </Text>
      )}
    </>
  )
}

/** One comment of the queue, with the actions that are possible on it. */
export function CommentCard({
  comment,
  onDone,
}: {
  comment: AdminComment
  /** Called when an action may have removed the comment from the list. */
  onDone: () => void
}) {
  const [open, setOpen] = useState<"reason" | "answer" | null>(null)
  const deed = useCommentDeed(comment.id)
  const prompt = usePrompt()
  const isShown = comment.state === "accepted"
  const isWaiting = comment.state === "pending"
  const { error } = deed
  const close = () => {
    setOpen(null)
    deed.reset()
  }
  const act = (input: CommentDeed) =>
    deed.mutate(input, {
      onSuccess: () => {
        toast.success(DONE[input.what])
        setOpen(null)
        onDone()
      },
    })
  const erase = async () => {
    const isSure = await prompt({
      title: "Erase the e-mail address?",
      description: `${comment.name} gets no more mails. The comment stays. This cannot be undone.`,
      confirmText: "Erase",
    })
    if (isSure) act({ what: "email" })
  }
  return (
    <li className="px-6 py-4" aria-label={`Comment by ${comment.name}`}>
      <Facts comment={comment} />
      <Answers
        comment={comment}
        onRemove={(answerId) => act({ what: "answer", answerId })}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {ACCEPTABLE.includes(comment.state) && (
          <Button
            size="small"
            variant={isWaiting ? "primary" : "secondary"}
            isLoading={deed.isPending}
            onClick={() => act({ what: "acceptance" })}
          >
            Accept
          </Button>
        )}
        {isShown && (
          <Button size="small" variant="secondary" onClick={() => setOpen("answer")}>
            Answer …
          </Button>
        )}
        {(isWaiting || isShown) && (
          <Button size="small" variant="secondary" onClick={() => setOpen("reason")}>
            {isShown ? "Remove …" : "Refuse …"}
          </Button>
        )}
        {comment.has_email && (
          <Button size="small" variant="transparent" onClick={() => void erase()}>
            Erase the e-mail address
          </Button>
        )}
      </div>
      {error && open === null && (
        <Text size="small" className="text-ui-fg-error mt-2" role="alert">
          {formatError(error)}
        </Text>
      )}
      {open === "reason" && (
        <ReasonDrawer
          isShown={isShown}
          isSaving={deed.isPending}
          error={error}
          onClose={close}
          onSave={(reason) => act({ what: isShown ? "removal" : "refusal", reason })}
        />
      )}
      {open === "answer" && (
        <AnswerDrawer
          isSaving={deed.isPending}
          error={error}
          onClose={close}
          onSave={(text) => act({ what: "answers", text })}
        />
      )}
    </li>
  )
}
