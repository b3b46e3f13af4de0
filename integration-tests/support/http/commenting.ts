import type {
  AdminComment,
  AdminCommentsResponse,
  Comment,
  CommentListResponse,
  CommentRequest,
  CommentState,
} from "../../../backend/src/contracts"
import type { Actor, Answer, Refusal } from "./actor"
import { newEmail, visit } from "./registration"
import type { Shop } from "./shop"

const SLUG = "is-smp-removal-possible"

/** Where comments of the first article are left and read. */
export const COMMENTS_PATH = `/store/articles/${SLUG}/comments`

export type CommentRefusal = Refusal & {
  fields?: string[]
  problems?: { field: string; problem: string }[]
}

/** A whole comment, by somebody new unless it says who. */
export function buildComment(given: Partial<CommentRequest> = {}): CommentRequest {
  return {
    name: "Ana Núñez",
    email: newEmail("comment"),
    text: "How long until the dots fade?",
    consent: true,
    ...given,
  }
}

/** What people and staff do with comments, asked over HTTP. */
export function askComments(shop: Shop) {
  const post = (
    given: Partial<CommentRequest> | Record<string, unknown> = {},
    who: Actor = visit(shop),
    path = COMMENTS_PATH,
  ): Promise<Answer<CommentRefusal>> =>
    who.post<CommentRefusal>(path, { ...buildComment(), ...given })

  const listPublic = async (query = ""): Promise<CommentListResponse> =>
    (await shop.guest.get<CommentListResponse>(`${COMMENTS_PATH}${query}`)).body

  const listQueue = async (state?: CommentState): Promise<AdminCommentsResponse> => {
    const query = state ? `?state=${state}` : ""
    return (await shop.admin.get<AdminCommentsResponse>(`/admin/comments${query}`)).body
  }

  /** Leaves a comment and returns it as staff see it. */
  const leave = async (given: Partial<CommentRequest> = {}): Promise<AdminComment> => {
    const text = given.text ?? `What about question ${Math.random()}?`
    const { status, body } = await post({ ...given, text })
    if (status !== 202) throw new Error(`Not taken: ${status} ${JSON.stringify(body)}`)
    const [found] = (await listQueue()).comments
    if (!found) throw new Error("It is not in the queue")
    return found
  }

  const decide = (
    id: string,
    what: "acceptance" | "refusal" | "removal",
    body: unknown = what === "acceptance" ? {} : { reason: "Not about the article" },
    who: Actor = shop.admin,
  ): Promise<Answer<{ comment: AdminComment } & Refusal>> =>
    who.post(`/admin/comments/${id}/${what}`, body)

  const accept = async (given: Partial<CommentRequest> = {}): Promise<Comment> => {
    const comment = await leave(given)
    const { status, body } = await decide(comment.id, "acceptance")
    if (status !== 200) throw new Error(`Not accepted: ${JSON.stringify(body)}`)
    return body.comment
  }

  const countMails = async (to: string, template: string): Promise<number> =>
    (
      await shop.query({
        entity: "notification",
        fields: ["id"],
        filters: { to, template },
      })
    ).data.length

  return { post, listPublic, listQueue, leave, decide, accept, countMails }
}
