import type {
  AdminArticle,
  AdminArticleListResponse,
  AdminArticleResponse,
  AdminArticleRevisionsResponse,
  AdminCreateArticle,
  Article,
  ArticleBodyProblem,
  ArticleListResponse,
  ArticleState,
} from "../../../backend/src/contracts"
import type { Actor, Refusal } from "./actor"
import type { Shop } from "./shop"

/** Body of a refusal about an article. */
type Told = Refusal & {
  fields?: string[]
  problems?: ArticleBodyProblem[]
  revision?: number
}

let made = 0

/** Everything an article needs before it is published; each with a slug of its own. */
export function buildArticleContent(
  changes: Partial<AdminCreateArticle> = {},
): AdminCreateArticle {
  made += 1
  return {
    slug: `test-article-${made}`,
    title: `Test article ${made}`,
    summary: "What a test writes.",
    audience: "both",
    body: "## A heading\n\nA fact.[^M1]",
    author: "Ann Tester",
    sources: [{ mark: "M1", title: "A textbook", url: "https://example.org/book" }],
    see_a_doctor: "See a doctor. Call 911 or 112.",
    ...changes,
  }
}

async function must(
  name: string,
  response: Promise<{ status: number; body: AdminArticleResponse & Refusal }>,
): Promise<AdminArticle> {
  const { status, body } = await response
  if (status >= 300) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  return body.article
}

/** A new draft. */
export function draftArticle(
  admin: Actor,
  changes: Partial<AdminCreateArticle> = {},
): Promise<AdminArticle> {
  return must("draft", admin.post("/admin/articles", buildArticleContent(changes)))
}

/** Changes an article's state, on its newest revision. */
export function moveArticle(
  admin: Actor,
  { id, revision }: Pick<AdminArticle, "id" | "revision">,
  state: ArticleState,
): Promise<AdminArticle> {
  const body = { state, expected_revision: revision }
  return must(state, admin.post(`/admin/articles/${id}/state`, body))
}

/** A new published article. */
export async function publishArticle(
  admin: Actor,
  changes: Partial<AdminCreateArticle> = {},
): Promise<AdminArticle> {
  const draft = await draftArticle(admin, changes)
  return moveArticle(admin, await moveArticle(admin, draft, "in_review"), "published")
}

/** Saves changes on the revision that the caller holds. */
export function editArticle(
  admin: Actor,
  { id, revision }: Pick<AdminArticle, "id" | "revision">,
  changes: Partial<AdminCreateArticle>,
): Promise<AdminArticle> {
  const body = { ...changes, expected_revision: revision }
  return must("edit", admin.post(`/admin/articles/${id}`, body))
}

/** Requests about articles that many tests make, as a reader and as staff. */
export function openDesk(shop: Shop) {
  const listAdmin = async (query: string) =>
    (await shop.admin.get<AdminArticleListResponse>(`/admin/articles?${query}`)).body
  return {
    read: (slug: string) =>
      shop.guest.get<{ article: Article } & Told>(
        `/store/articles/${slug}?country_code=us`,
      ),
    list: async (query = "") =>
      (await shop.guest.get<ArticleListResponse>(`/store/articles?${query}`)).body,
    listAdmin,
    /** The article that has this slug now, in any state. */
    find: async (slug: string): Promise<AdminArticle> => {
      const { articles } = await listAdmin(`q=${slug}`)
      const id = articles.find((one) => one.slug === slug)?.id ?? "none"
      return (await shop.admin.get<AdminArticleResponse>(`/admin/articles/${id}`)).body
        .article
    },
    post: (path: string, body: unknown) =>
      shop.admin.post<AdminArticleResponse & Told>(`/admin/articles${path}`, body),
    readRevisions: async (id: string, query = "") => {
      const path = `/admin/articles/${id}/revisions?${query}`
      return (await shop.admin.get<AdminArticleRevisionsResponse>(path)).body
    },
  }
}
