import { defaultKeymap, history, historyKeymap } from "@codemirror/commands"
import { markdown, markdownLanguage } from "@codemirror/lang-markdown"
import { defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language"
import { EditorState, Transaction } from "@codemirror/state"
import { EditorView, keymap, lineNumbers } from "@codemirror/view"
import { Button } from "@medusajs/ui"
import { useEffect, useRef } from "react"

type MarkdownEditorProps = {
  /**
   * The text to show. Typed text is reported through `onChange`; when this value differs
   * from the editor's text, it replaces it.
   */
  value: string
  onChange: (value: string) => void
}

/**
 * The Markdown put around the selection; `example` is inserted when nothing is selected.
 */
const MARKS = [
  { name: "Heading", before: "\n\n## ", example: "Heading", after: "\n\n" },
  { name: "Bold", before: "**", example: "bold", after: "**" },
  { name: "Italic", before: "*", example: "italic", after: "*" },
  { name: "Link", before: "[", example: "words", after: "](/learn/)" },
  { name: "List", before: "\n\n- ", example: "first", after: "\n" },
  { name: "Source", before: "[^", example: "M1", after: "]" },
  {
    name: "Product",
    before: '\n\n::product{handle="',
    example: "spot-remover",
    after: '"}\n\n',
  },
  {
    name: "Figure",
    before: '\n\n::figure{name="',
    example: "needle-depth",
    after: '"}\n\n',
  },
] as const

const LOOK = EditorView.theme({
  "&": { height: "32rem", fontSize: "13px" },
  ".cm-scroller": { fontFamily: "ui-monospace, monospace", lineHeight: "1.6" },
  "&.cm-focused": { outline: "2px solid var(--border-interactive)" },
})

function insert(view: EditorView, mark: (typeof MARKS)[number]): void {
  const { from, to } = view.state.selection.main
  const words = view.state.sliceDoc(from, to) || mark.example
  const start = from + mark.before.length
  view.dispatch({
    changes: { from, to, insert: `${mark.before}${words}${mark.after}` },
    selection: { anchor: start, head: start + words.length },
    scrollIntoView: true,
  })
  view.focus()
}

function openEditor(parent: HTMLElement, onChange: (value: string) => void): EditorView {
  const tell = EditorView.updateListener.of((update) => {
    if (update.docChanged) onChange(update.state.doc.toString())
  })
  const state = EditorState.create({
    extensions: [
      lineNumbers(),
      history(),
      // No binding for Tab: it must move to the next field, as everywhere else.
      keymap.of([...defaultKeymap, ...historyKeymap]),
      markdown({ base: markdownLanguage }),
      syntaxHighlighting(defaultHighlightStyle),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Text of the article, Markdown" }),
      LOOK,
      tell,
    ],
  })
  return new EditorView({ state, parent })
}

/** A Markdown editor with line numbers, syntax colours and its own undo. */
export function MarkdownEditor({ value, onChange }: MarkdownEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const tell = useRef(onChange)
  useEffect(() => {
    tell.current = onChange
  }, [onChange])
  useEffect(() => {
    if (!place.current) return
    const opened = openEditor(place.current, (text) => tell.current(text))
    view.current = opened
    return () => opened.destroy()
  }, [])
  useEffect(() => {
    const doc = view.current?.state.doc
    if (!doc || doc.toString() === value) return
    view.current?.dispatch({
      changes: { from: 0, to: doc.length, insert: value },
      annotations: Transaction.addToHistory.of(false),
    })
  }, [value])
  return (
    <div className="border-ui-border-base overflow-hidden rounded-lg border">
      <div
        role="toolbar"
        aria-label="Insert"
        className="bg-ui-bg-subtle border-ui-border-base flex flex-wrap gap-1 border-b p-1"
      >
        {MARKS.map((mark) => (
          <Button
            key={mark.name}
            type="button"
            size="small"
            variant="transparent"
            onClick={() => view.current && insert(view.current, mark)}
          >
            {mark.name}
          </Button>
        ))}
      </div>
      <div ref={place} className="bg-white text-black" />
    </div>
  )
}
