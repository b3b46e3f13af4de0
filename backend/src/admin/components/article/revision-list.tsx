import { Button, Text, usePrompt } from "@medusajs/ui"
import { lazy, Suspense, useState } from "react"
import type { AdminArticle, AdminArticleRevision } from "../../../contracts"
import { PAGE_SIZE, useRestoreArticle, useRevisions } from "../../lib/article-data"
import { describeRevision, formatTime } from "../../lib/article-words"
import { formatError } from "../../lib/format-error"
import { SectionNote } from "../section"

/** Loads the code that compares texts only when a comparison is opened. */
const RevisionDifference = lazy(async () => ({
  default: (await import("./revision-difference.js")).RevisionDifference,
}))

type RevisionProps = {
  article: AdminArticle
  revision: AdminArticleRevision
  isUnsaved: boolean
}

function Revision({ article, revision, isUnsaved }: RevisionProps) {
  const [isOpen, setOpen] = useState(false)
  const restore = useRestoreArticle(article.id)
  const prompt = usePrompt()
  const bringBack = async () => {
    const isSure = await prompt({
      title: `Bring back revision ${revision.revision}?`,
      description: "Its words become the newest revision. Nothing is lost.",
      variant: "confirmation",
      confirmText: "Bring back",
    })
    if (!isSure) return
    restore.mutate({ revision: revision.revision, expected_revision: article.revision })
  }
  const isNewest = revision.revision === article.revision
  return (
    <li className="border-ui-border-base flex flex-col gap-y-2 border-b py-3">
      <Text size="small" weight="plus">
        {revision.revision} · {formatTime(revision.made_at)}
      </Text>
      <Text size="small">{describeRevision(revision)}</Text>
      {!isNewest && (
        <div className="flex gap-x-2">
          <Button
            size="small"
            variant="transparent"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? "Hide" : "Show"} what has changed since
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={isUnsaved}
            isLoading={restore.isPending}
            onClick={() => void bringBack()}
          >
            Bring back
          </Button>
        </div>
      )}
      {restore.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {formatError(restore.error)}
        </Text>
      )}
      {isOpen && (
        <Suspense fallback={<p role="status">Comparing…</p>}>
          <RevisionDifference before={revision.content} after={article} />
        </Suspense>
      )}
    </li>
  )
}

/** Lists who changed what and when; each revision can be compared and restored. */
export function RevisionList({
  article,
  isUnsaved,
}: Pick<RevisionProps, "article" | "isUnsaved">) {
  const [page, setPage] = useState(0)
  const { data, error } = useRevisions(article.id, page)
  if (error) return <SectionNote>Could not be read: {formatError(error)}</SectionNote>
  const last = Math.ceil((data?.count ?? 0) / PAGE_SIZE) - 1
  return (
    <div className="flex flex-col gap-y-2">
      <ol>
        {data?.revisions.map((revision) => (
          <Revision
            key={revision.revision}
            article={article}
            revision={revision}
            isUnsaved={isUnsaved}
          />
        ))}
      </ol>
      {last > 0 && (
        <div className="flex gap-x-2">
          <Button
            size="small"
            variant="secondary"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            Newer
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={page >= last}
            onClick={() => setPage(page + 1)}
          >
            Older
          </Button>
        </div>
      )}
    </div>
  )
}
