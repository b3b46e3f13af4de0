export {
  findArticle,
  findArticlePreview,
  findGlossary,
  findSharePicture,
  listArticles,
} from "./data"
export { buildFeed } from "./feed"
export { renderMarkdown } from "./markdown"
