import { createElement, type ReactNode } from "react"
import rehypeSanitize, { defaultSchema } from "rehype-sanitize"
import rehypeSlug from "rehype-slug"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import remarkRehype from "remark-rehype"
import { unified } from "unified"
import { renderTree, type TreeComponents, type TreeElementProps } from "./render-tree"
import { collectHeadings, type HeadingView } from "./rules/headings"
import { markTerms, termNoteId, type Term } from "./rules/glossary-terms"
import { isEmbedKind, EMBED_ELEMENT, embedItems, type EmbedKind } from "./rules/embeds"
import { prefixShopLinks } from "./rules/shop-links"
import { numberSourceMarks } from "./rules/source-marks"

export type MarkdownContext = {
  country: string
  /** Slugs of existing articles; links to others become plain text. */
  articles: ReadonlySet<string>
  /** Source marks in the order of the source list; none for static pages. */
  marks?: string[]
  /** Renders a product or drawing that the text names; nothing for unknown ones. */
  render?: Partial<Record<EmbedKind, (name: string) => ReactNode>>
  /** True adds beside each heading a link to it. */
  linkHeadings?: boolean
  /** Terms to link at their first use, and the path of the glossary. */
  glossary?: { terms: readonly Term[]; path: string }
}

const schema = {
  ...defaultSchema,
  clobberPrefix: "",
  tagNames: [...(defaultSchema.tagNames ?? []), EMBED_ELEMENT],
  attributes: {
    ...defaultSchema.attributes,
    [EMBED_ELEMENT]: ["dataPlace", "dataName"],
    a: ["href", "id", "ariaLabel", "dataTerm"],
  },
}

function ScrollingTable(props: TreeElementProps) {
  return (
    <div role="region" aria-label="Table" tabIndex={0} data-table>
      <table {...props} />
    </div>
  )
}

function TextLink({ href, children, ...props }: TreeElementProps) {
  const address = typeof href === "string" ? href : undefined
  const away = address && /^https?:/.test(address)
  const term = props["data-term"]
  return (
    <a
      href={address}
      rel={away ? "noopener noreferrer" : undefined}
      aria-describedby={typeof term === "string" ? termNoteId(term) : undefined}
      {...props}
    >
      {children}
    </a>
  )
}

/**
 * A heading with a link to itself beside it; the link is not part of the heading's text.
 */
function linkHeading(level: "h2" | "h3") {
  return function LinkedHeading({ id, children }: TreeElementProps) {
    const place = typeof id === "string" ? id : undefined
    return (
      <div data-heading>
        {createElement(level, { id: place }, children)}
        {place ? (
          <a
            id={`to-${place}`}
            href={`#${place}`}
            data-copy-link
            aria-label="Link to"
            aria-labelledby={`to-${place} ${place}`}
          >
            #
          </a>
        ) : null}
      </div>
    )
  }
}

/**
 * Renders Markdown (GFM) as React nodes on the server. Also returns its second-level
 * headings and the slugs of the terms that it links to the glossary. HTML in the source
 * is dropped and the tree is sanitised: articles can be edited in the dashboard, and a
 * text must never become a script.
 */
export function renderMarkdown(
  body: string,
  place: MarkdownContext,
): { content: ReactNode; headings: HeadingView[]; terms: string[] } {
  const headings: HeadingView[] = []
  const terms: string[] = []
  const components: TreeComponents = {
    a: TextLink,
    table: ScrollingTable,
    ...(place.linkHeadings ? { h2: linkHeading("h2"), h3: linkHeading("h3") } : {}),
    [EMBED_ELEMENT]: ({ "data-place": kind, "data-name": name }) =>
      isEmbedKind(kind) && typeof name === "string"
        ? (place.render?.[kind]?.(name) ?? null)
        : null,
  }
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(numberSourceMarks, place.marks ?? [])
    .use(embedItems)
    .use(prefixShopLinks, place.country, place.articles)
    .use(markTerms, place.glossary?.terms ?? [], place.glossary?.path ?? "", terms)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug)
    .use(collectHeadings, headings)
  const tree = pipeline.runSync(pipeline.parse(body))
  return { content: renderTree(tree, components), headings, terms }
}
