import { Button, Container, Heading, Tabs, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useParams } from "react-router-dom"
import type {
  AdminArticle,
  AdminArticleResponse,
  ArticleContent,
} from "../../../../contracts"
import {
  type ContentProps,
  FaqFields,
  SourceFields,
  TextFields,
} from "../../../components/article/content-fields"
import { PictureFields } from "../../../components/article/picture-fields"
import { PreviewFrame } from "../../../components/article/preview-frame"
import { ProductFields } from "../../../components/article/product-fields"
import { ReviewFields } from "../../../components/article/review-fields"
import { RevisionList } from "../../../components/article/revision-list"
import { StatePanel } from "../../../components/article/state-panel"
import { Warnings } from "../../../components/article/warnings"
import { SectionNote } from "../../../components/section"
import { useArticle, useSaveArticle } from "../../../lib/article-data"
import { cleanContent, hasChanged, pickContent } from "../../../lib/article-draft"
import { formatError } from "../../../lib/format-error"

const FIELDS = [
  { name: "Text", Fields: TextFields },
  { name: "Questions", Fields: FaqFields },
  { name: "Sources", Fields: SourceFields },
  { name: "Pictures", Fields: PictureFields },
  { name: "Review", Fields: ReviewFields },
] as const

/**
 * Content and preview side by side where both have room. `isolate` keeps the sticky save
 * bar below the drawers of the dashboard.
 */
const COLUMNS = {
  isolation: "isolate",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 30rem), 1fr))",
} as const

type SaveBarProps = {
  title: string
  isUnsaved: boolean
  isSaving: boolean
  error: Error | null
  onSave: () => void
  onDiscard: () => void
}

function SaveBar(props: SaveBarProps) {
  return (
    <div className="bg-ui-bg-base border-ui-border-base sticky top-0 z-10 flex flex-wrap items-center justify-between gap-2 border-b px-6 py-4">
      <div>
        <Heading level="h1">{props.title}</Heading>
        <Text size="small" role="status" className="text-ui-fg-subtle">
          {props.isUnsaved ? "Not saved yet" : "Saved"}
        </Text>
      </div>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={!props.isUnsaved}
          onClick={props.onDiscard}
        >
          Discard
        </Button>
        <Button
          size="small"
          disabled={!props.isUnsaved}
          isLoading={props.isSaving}
          onClick={props.onSave}
        >
          Save
        </Button>
      </div>
      {props.error && (
        <Text size="small" className="text-ui-fg-error w-full" role="alert">
          {formatError(props.error)}
        </Text>
      )}
    </div>
  )
}

type FieldTabsProps = ContentProps & { saved: AdminArticleResponse; isUnsaved: boolean }

function FieldTabs({ isUnsaved, saved, ...content }: FieldTabsProps) {
  return (
    <Tabs defaultValue="Text">
      <Tabs.List className="flex-wrap px-6 pt-4">
        {FIELDS.map(({ name }) => (
          <Tabs.Trigger key={name} value={name}>
            {name}
          </Tabs.Trigger>
        ))}
        <Tabs.Trigger value="Products">Products</Tabs.Trigger>
        <Tabs.Trigger value="History">History</Tabs.Trigger>
      </Tabs.List>
      {FIELDS.map(({ name, Fields }) => (
        <Tabs.Content key={name} value={name} className="px-6 py-4">
          <Fields {...content} />
        </Tabs.Content>
      ))}
      <Tabs.Content value="Products" className="py-4">
        <ProductFields article={saved.article} />
      </Tabs.Content>
      <Tabs.Content value="History" className="px-6 py-4">
        <RevisionList article={saved.article} isUnsaved={isUnsaved} />
      </Tabs.Content>
    </Tabs>
  )
}

/** The unsaved content; reset whenever a revision is saved or restored. */
function useDraft(article: AdminArticle) {
  const [content, setContent] = useState(() => pickContent(article))
  const [revision, setRevision] = useState(article.revision)
  if (revision !== article.revision) {
    setRevision(article.revision)
    setContent(pickContent(article))
  }
  return [content, setContent] as const
}

function Editor({ saved }: { saved: AdminArticleResponse }) {
  const { article } = saved
  const [content, setContent] = useDraft(article)
  const save = useSaveArticle(article.id)
  const isUnsaved = hasChanged(pickContent(article), content)
  const onChange = (part: Partial<ArticleContent>) =>
    setContent((before) => ({ ...before, ...part }))
  const submit = () =>
    save.mutate(
      { ...cleanContent(content), expected_revision: article.revision },
      { onSuccess: () => toast.success("Saved") },
    )
  return (
    <div className="grid items-start gap-4" style={COLUMNS}>
      <Container className="p-0">
        <SaveBar
          title={article.title}
          isUnsaved={isUnsaved}
          isSaving={save.isPending}
          error={save.error}
          onSave={submit}
          onDiscard={() => setContent(pickContent(article))}
        />
        <div className="px-6 pt-4 empty:hidden">
          <Warnings warnings={saved.warnings} />
        </div>
        <FieldTabs
          content={content}
          onChange={onChange}
          saved={saved}
          isUnsaved={isUnsaved}
        />
      </Container>
      <div className="flex flex-col gap-y-4">
        <StatePanel article={article} isUnsaved={isUnsaved} />
        <PreviewFrame id={article.id} content={content} />
      </div>
    </div>
  )
}

/** Edits one article: content, pictures and sources, state, and preview. */
const ArticlePage = () => {
  const { id = "" } = useParams()
  const { data, error } = useArticle(id)
  if (error) return <SectionNote>Could not be read: {formatError(error)}</SectionNote>
  if (!data) return <SectionNote>Reading…</SectionNote>
  return <Editor key={id} saved={data} />
}

export default ArticlePage
