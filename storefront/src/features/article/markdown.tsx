import type { ReactNode } from "react"
import rehypeSanitize, { defaultSchema } from "rehype-sanitize"
import rehypeSlug from "rehype-slug"
import remarkGfm from "remark-gfm"
import remarkParse from "remark-parse"
import remarkRehype from "remark-rehype"
import { unified } from "unified"
import { renderTree, type TreeComponents, type TreeElementProps } from "./render-tree"
import { collectHeadings, type HeadingView } from "./rules/headings"
import { placeProductRows, PRODUCT_ELEMENT } from "./rules/product-rows"
import { placeShopLinks } from "./rules/shop-links"
import { numberSourceMarks } from "./rules/source-marks"

export type MarkdownPlace = {
  country: string
  /** Slugs that exist; links to others become plain text. */
  articles: ReadonlySet<string>
  /** Marks of the sources in the order of the list; none for static pages. */
  marks?: string[]
  /** What stands where the text names a product. */
  renderProduct?: (handle: string) => ReactNode
}

const schema = {
  ...defaultSchema,
  clobberPrefix: "",
  tagNames: [...(defaultSchema.tagNames ?? []), PRODUCT_ELEMENT],
  attributes: {
    ...defaultSchema.attributes,
    [PRODUCT_ELEMENT]: ["dataProduct"],
    a: ["href", "id", "ariaLabel"],
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
  return (
    <a href={address} rel={away ? "noopener noreferrer" : undefined} {...props}>
      {children}
    </a>
  )
}

/**
 * Markdown (GFM) as React nodes, made on the server, with its second-level headings. HTML
 * in the source is dropped and the tree is sanitised: articles can be edited in the
 * dashboard, and a text must never become a script.
 */
export function renderMarkdown(
  body: string,
  place: MarkdownPlace,
): { content: ReactNode; headings: HeadingView[] } {
  const headings: HeadingView[] = []
  const components: TreeComponents = {
    a: TextLink,
    table: ScrollingTable,
    [PRODUCT_ELEMENT]: ({ "data-product": handle }) =>
      typeof handle === "string" ? (place.renderProduct?.(handle) ?? null) : null,
  }
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(numberSourceMarks, place.marks ?? [])
    .use(placeProductRows)
    .use(placeShopLinks, place.country, place.articles)
    .use(remarkRehype)
    .use(rehypeSanitize, schema)
    .use(rehypeSlug)
    .use(collectHeadings, headings)
  const tree = pipeline.runSync(pipeline.parse(body))
  return { content: renderTree(tree, components), headings }
}
