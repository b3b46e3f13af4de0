import type { ArticleView } from "../view"

type Data = Record<string, unknown>

/** The article for search engines (schema.org), and its questions when it has some. */
export function buildArticleData(
  article: ArticleView,
  { url, origin }: { url: string; origin: string },
): Data[] {
  const page: Data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.summary,
    url,
    author: { "@type": "Organization", name: article.author },
    publisher: { "@type": "Organization", name: "Clearline", url: origin },
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    ...(article.hero ? { image: `${origin}${article.hero.path}` } : {}),
    citation: article.sources.map(({ title }) => title),
  }
  return article.faq.length > 0 ? [page, buildFaqData(article.faq)] : [page]
}

function buildFaqData(faq: ArticleView["faq"]): Data {
  return {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: faq.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  }
}
