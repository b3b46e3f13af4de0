import type { ArticleView } from "../view"
import { EDITORS } from "./authors"

type Data = Record<string, unknown>
type Addresses = {
  /** Address of the article. */
  url: string
  /** Address of the author's page. */
  authorUrl: string
  origin: string
}

/**
 * The article as structured data for search engines (schema.org), and its questions if it
 * has any. Names a reviewer only if a real one was entered.
 */
export function buildArticleData(
  article: ArticleView,
  { url, authorUrl, origin }: Addresses,
): Data[] {
  const { review } = article
  const page: Data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.summary,
    url,
    inLanguage: "en",
    author: {
      "@type": article.author === EDITORS ? "Organization" : "Person",
      name: article.author,
      url: authorUrl,
    },
    publisher: {
      "@type": "Organization",
      name: "Clearline",
      url: origin,
      logo: { "@type": "ImageObject", url: `${origin}/apple-touch-icon.png` },
    },
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    ...(article.hero ? { image: `${origin}${article.hero.path}` } : {}),
    mainEntityOfPage: {
      "@type": "WebPage",
      "@id": url,
      ...(review
        ? {
            reviewedBy: {
              "@type": "Person",
              name: review.reviewer,
              ...(review.role ? { jobTitle: review.role } : {}),
            },
            lastReviewed: review.reviewedAt.slice(0, 10),
          }
        : {}),
    },
    citation: article.sources.map(({ title, url: source }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(source ? { url: source } : {}),
    })),
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
