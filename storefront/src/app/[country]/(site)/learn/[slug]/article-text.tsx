import {
  ArticleFigure,
  Contents,
  Disclaimer,
  Prose,
  Sources,
  TermNotes,
  type ArticleView,
} from "@/features/article"
import { findGlossary, listArticles, renderMarkdown } from "@/features/article/server"
import { addToBag } from "@/features/cart/server"
import { ProductRow, toProductCardView } from "@/features/catalog"
import type { CountryCode } from "@/lib/country"
import { buildPaths } from "@/lib/paths"
import { resolvePageContext } from "@/lib/page-context"
import { Comparison } from "@/ui/comparison"
import { Notice } from "@/ui/notice"
import { Questions, Section } from "@/ui/section"
import styles from "./article.module.css"

type Props = { article: ArticleView; country: CountryCode }

/** Sections at the end of every article, linked from its table of contents. */
const QUESTIONS = { id: "questions", title: "Questions" }
const SOURCES = { id: "sources", title: "Sources" }

/** Renderers for the products and drawings that the text names. */
function buildEmbedRenderers({ article, country }: Props) {
  const place = resolvePageContext(country)
  return {
    product: (handle: string) => {
      const card = article.products.find((product) => product.handle === handle)
      return card ? (
        <ProductRow
          card={toProductCardView(card, place)}
          country={country}
          addToBag={addToBag}
        />
      ) : null
    },
    figure: (name: string) => {
      const figure = article.figures.find((one) => one.name === name)
      return figure ? <ArticleFigure figure={figure} /> : null
    },
    comparison: (name: string) => {
      const found = article.comparisons.find((one) => one.name === name)
      return found ? (
        <Comparison
          id={`comparison-${name}`}
          sides={found.sides}
          caption={found.caption}
        />
      ) : null
    },
  }
}

/**
 * The text beside its table of contents, then questions, the advice on when to see a
 * doctor, and sources.
 */
export async function ArticleText({ article, country }: Props) {
  const [known, glossary] = await Promise.all([listArticles(country), findGlossary()])
  const { content, headings, terms } = renderMarkdown(article.body, {
    country,
    articles: new Set(known.map(({ slug }) => slug)),
    marks: article.sources.map(({ mark }) => mark),
    render: buildEmbedRenderers({ article, country }),
    linkHeadings: true,
    glossary: { terms: glossary.terms, path: buildPaths(country).glossary },
  })
  const ends = article.faq.length > 0 ? [QUESTIONS, SOURCES] : [SOURCES]
  return (
    <div className={styles.columns}>
      <Contents headings={[...headings, ...ends]} />
      <div className={styles.body}>
        <Prose>{content}</Prose>
        <Notice kind="stop" title="See a doctor first">
          <p>{article.seeADoctor}</p>
        </Notice>
        {article.faq.length > 0 ? (
          <Section {...QUESTIONS}>
            <Questions questions={article.faq} />
          </Section>
        ) : null}
        <Section {...SOURCES}>
          <Sources sources={article.sources} />
        </Section>
        <Disclaimer />
      </div>
      <TermNotes terms={glossary.terms.filter(({ slug }) => terms.includes(slug))} />
    </div>
  )
}
