export { findDraft } from "./draft-cookie"
export { followCommentLink, listComments, type CommentLink } from "./data"
export { submitComment } from "./submit-comment"
