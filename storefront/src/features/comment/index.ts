export { CommentSection } from "./components/comment-section"
export { Comments, CommentPages } from "./components/comments"
export { CommentLinkForm } from "./components/link-form"
export { ReplyForm } from "./components/reply-form"
