import { lazy, Suspense } from "react"
import { ARTICLE_LIMITS, type ArticleContent, AUDIENCES } from "../../../contracts"
import { AUDIENCE_WORDS } from "../../lib/words"
import { Choice } from "../choice"
import { Field } from "./field"
import { Rows } from "./rows"

/** Loads the editor's code only when a person starts to write. */
const MarkdownEditor = lazy(async () => ({
  default: (await import("./markdown-editor.js")).MarkdownEditor,
}))

export type ContentProps = {
  content: ArticleContent
  onChange: (part: Partial<ArticleContent>) => void
}

/** Title, URL name, summary and text of an article. */
export function TextFields({ content, onChange }: ContentProps) {
  return (
    <div className="flex flex-col gap-y-5">
      <Field
        id="title"
        label="Title"
        value={content.title}
        maxLength={ARTICLE_LIMITS.title}
        onChange={(title) => onChange({ title })}
      />
      <Field
        id="slug"
        label="Address"
        hint="After /learn/. An address of earlier leads to the new one."
        value={content.slug}
        maxLength={ARTICLE_LIMITS.slug}
        onChange={(slug) => onChange({ slug })}
      />
      <Field
        id="summary"
        label="Summary"
        hint="In lists, under the title and for search engines."
        lines={3}
        value={content.summary}
        maxLength={ARTICLE_LIMITS.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <Suspense fallback={<p role="status">The editor is coming.</p>}>
        <MarkdownEditor value={content.body} onChange={(body) => onChange({ body })} />
      </Suspense>
      <Field
        id="see-a-doctor"
        label="See a doctor first"
        hint="The box at the end of the text."
        lines={3}
        value={content.see_a_doctor}
        maxLength={ARTICLE_LIMITS.see_a_doctor}
        onChange={(see_a_doctor) => onChange({ see_a_doctor })}
      />
      <Choice
        id="audience"
        label="For"
        value={content.audience}
        options={AUDIENCES}
        nameOf={(audience) => AUDIENCE_WORDS[audience]}
        onChange={(audience) => onChange({ audience })}
      />
      <Field
        id="author"
        label="Author"
        value={content.author}
        maxLength={ARTICLE_LIMITS.line}
        onChange={(author) => onChange({ author })}
      />
      <Field
        id="related"
        label="Related articles"
        hint="Addresses of other articles, best first, with commas between."
        value={content.related.join(", ")}
        onChange={(text) => onChange({ related: text.split(/[\s,]+/) })}
      />
    </div>
  )
}

/** Questions and answers at the end of the article. */
export function FaqFields({ content, onChange }: ContentProps) {
  return (
    <Rows
      what="Question"
      rows={content.faq}
      most={ARTICLE_LIMITS.faq}
      empty={{ question: "", answer: "" }}
      onChange={(faq) => onChange({ faq })}
    >
      {(row, change, index) => (
        <>
          <Field
            id={`question-${index}`}
            label="Question"
            value={row.question}
            maxLength={ARTICLE_LIMITS.line}
            onChange={(question) => change({ question })}
          />
          <Field
            id={`answer-${index}`}
            label="Answer"
            lines={3}
            value={row.answer}
            maxLength={ARTICLE_LIMITS.answer}
            onChange={(answer) => change({ answer })}
          />
        </>
      )}
    </Rows>
  )
}

/** The article's sources; `[^M1]` in the text cites the source marked M1. */
export function SourceFields({ content, onChange }: ContentProps) {
  return (
    <div className="flex flex-col gap-y-5">
      <Field
        id="sources-checked"
        label="Sources checked on"
        type="date"
        value={content.sources_checked_at.slice(0, 10)}
        onChange={(day) =>
          day && onChange({ sources_checked_at: `${day}T00:00:00.000Z` })
        }
      />
      <Rows
        what="Source"
        rows={content.sources}
        most={ARTICLE_LIMITS.sources}
        empty={{ mark: "", title: "", url: null }}
        onChange={(sources) => onChange({ sources })}
      >
        {(row, change, index) => (
          <>
            <Field
              id={`mark-${index}`}
              label="Mark"
              value={row.mark}
              maxLength={20}
              onChange={(mark) => change({ mark })}
            />
            <Field
              id={`source-${index}`}
              label="Title"
              value={row.title}
              maxLength={ARTICLE_LIMITS.line}
              onChange={(title) => change({ title })}
            />
            <Field
              id={`url-${index}`}
              label="Web address"
              type="url"
              value={row.url ?? ""}
              maxLength={ARTICLE_LIMITS.address}
              onChange={(url) => change({ url: url || null })}
            />
          </>
        )}
      </Rows>
    </div>
  )
}
