export { ArticleCards } from "./components/article-cards"
export { ArticleEnd, Disclaimer } from "./components/article-end"
export { ArticlePager, AudienceLinks } from "./components/article-list"
export { Byline } from "./components/byline"
export { Contents } from "./components/contents"
export { ArticleFigure } from "./components/figure"
export { GlossaryTerms } from "./components/glossary-terms"
export { PreviewRefresh } from "./components/preview-refresh"
export { Prose, Sources } from "./components/prose"
export { ReadingAids } from "./components/reading-aids"
export { TermNotes } from "./components/term-note-list"
export { buildArticleData } from "./rules/article-data"
export {
  ALL_ARTICLES,
  parseListSegments,
  selectArticles,
  type ArticleFilters,
} from "./rules/article-list"
export { EDITORS, listAuthors } from "./rules/authors"
export { toArticleCardView, type ArticleView } from "./view"
