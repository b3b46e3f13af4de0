import {
  Button,
  Hint,
  Input,
  Label,
  StatusBadge,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useState } from "react"
import type { AdminArticle, ArticleState } from "../../../contracts"
import { useMoveArticle, useScheduleArticle } from "../../lib/article-data"
import { MOVE_WORDS, STATE_WORDS, formatTime } from "../../lib/article-words"
import { formatError } from "../../lib/format-error"
import { Section } from "../section"

type PanelProps = {
  article: AdminArticle
  /** True while there are unsaved changes; then the state cannot be changed. */
  isUnsaved: boolean
}

/** Formats an instant for the day-and-time field: local time, without seconds. */
function toLocalInput(iso: string | null): string {
  if (!iso) return ""
  const date = new Date(iso)
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

function Schedule({ article, isUnsaved }: PanelProps) {
  const schedule = useScheduleArticle(article.id)
  const [moment, setMoment] = useState(toLocalInput(article.scheduled_for))
  const send = (scheduled_for: string | null) =>
    schedule.mutate({ scheduled_for, expected_revision: article.revision })
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="scheduled-for" size="small" weight="plus">
        Publish by itself on
      </Label>
      <Input
        id="scheduled-for"
        type="datetime-local"
        value={moment}
        onChange={(event) => setMoment(event.target.value)}
      />
      <Hint>
        {article.scheduled_for
          ? `It goes out ${formatTime(article.scheduled_for)}.`
          : "Your own time zone; within a minute of it."}
      </Hint>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={isUnsaved || !moment}
          isLoading={schedule.isPending}
          onClick={() => send(new Date(moment).toISOString())}
        >
          Schedule
        </Button>
        {article.scheduled_for && (
          <Button size="small" variant="transparent" onClick={() => send(null)}>
            Do not publish by itself
          </Button>
        )}
      </div>
      <Problem error={schedule.error} />
    </div>
  )
}

function Problem({ error }: { error: Error | null }) {
  if (!error) return null
  return (
    <Text size="small" className="text-ui-fg-error" role="alert">
      {formatError(error)}
    </Text>
  )
}

/** Shows the article's state and the moves that are possible from it. */
export function StatePanel({ article, isUnsaved }: PanelProps) {
  const move = useMoveArticle(article.id)
  const prompt = usePrompt()
  const { name, colour } = STATE_WORDS[article.state]
  const go = async (state: ArticleState) => {
    const isSure =
      state !== "retired" ||
      (await prompt({
        title: "Retire this article?",
        description: "Its page is gone from the shop. Its words are kept here.",
        confirmText: "Retire",
      }))
    if (!isSure) return
    move.mutate(
      { state, expected_revision: article.revision },
      {
        onSuccess: () =>
          toast.success(STATE_WORDS[state].name, {
            description: "The shop shows it within seconds.",
          }),
      },
    )
  }
  return (
    <Section title="State">
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <StatusBadge color={colour}>{name}</StatusBadge>
        {article.published_at && (
          <Text size="small" className="text-ui-fg-subtle">
            First published {formatTime(article.published_at)}
          </Text>
        )}
        <div className="flex flex-wrap gap-2">
          {article.next_states.map((state) => (
            <Button
              key={state}
              size="small"
              variant={state === "published" ? "primary" : "secondary"}
              disabled={isUnsaved}
              isLoading={move.isPending && move.variables?.state === state}
              onClick={() => void go(state)}
            >
              {MOVE_WORDS[state]}
            </Button>
          ))}
        </div>
        {isUnsaved && <Hint>Save first; then it can be moved.</Hint>}
        <Problem error={move.error} />
        {article.state === "in_review" && (
          <Schedule key={article.revision} article={article} isUnsaved={isUnsaved} />
        )}
      </div>
    </Section>
  )
}
