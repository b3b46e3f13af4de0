export { findArticle, listArticles } from "./data"
export { renderMarkdown } from "./markdown"
