import type {
  AdminProductPairingsResponse,
  EducationHealthResponse,
  PairingKind,
} from "../../../backend/src/contracts"
import type { Shop } from "./shop"

/** Two articles that the seed puts beside products, and one that stands beside none. */
export const FADE = "does-smp-fade"
export const AFTER = "aftercare-smp"
export const SPARE = "laser-smp-removal"

export const UNPAIRED = { status: 409, body: { code: "product_not_paired" } }
export const NEEDED = { status: 409, body: { code: "article_needed" } }

/** What staff do with products and articles; read the shop inside tests only. */
export function buildPairing(shop: Shop) {
  let count = 0

  const findArticle = async (slug: string): Promise<string> => {
    const { data } = await shop.query({
      entity: "article",
      fields: ["id"],
      filters: { slug },
    })
    return String(data[0]?.id)
  }

  const buildInput = (status: string) => {
    count += 1
    return {
      title: `New balm ${count}`,
      handle: `new-balm-${count}`,
      status,
      options: [{ title: "Size", values: ["15 g"] }],
      variants: [
        {
          title: "15 g",
          options: { Size: "15 g" },
          prices: [{ currency_code: "usd", amount: 9 }],
        },
      ],
    }
  }

  const draft = async (): Promise<string> => {
    const { status, body } = await shop.admin.post<{ product: { id: string } }>(
      "/admin/products",
      buildInput("draft"),
    )
    if (status !== 200) throw new Error(`Not made: ${status}`)
    return body.product.id
  }

  const change = (id: string, body: unknown) =>
    shop.admin.post<AdminProductPairingsResponse>(`/admin/products/${id}/articles`, body)

  const pair = async (id: string, slug: string, kind: PairingKind, rank = 0) => {
    const article_id = await findArticle(slug)
    const set = [{ article_id, kind, rank, note: null }]
    expect((await change(id, { set })).status).toBe(200)
    return article_id
  }

  const setStatus = (id: string, status: string) =>
    shop.admin.post(`/admin/products/${id}`, { status, subtitle: `Now ${status}` })

  const read = async (id: string) => {
    const { data } = await shop.query({
      entity: "product",
      fields: ["status", "subtitle", "access_rule.level"],
      filters: { id },
    })
    return data[0]
  }

  const published = async (...slugs: string[]): Promise<[string, string[]]> => {
    const id = await draft()
    const articles: string[] = []
    for (const [rank, slug] of slugs.entries()) {
      articles.push(await pair(id, slug, "read_first", rank))
    }
    expect((await setStatus(id, "published")).status).toBe(200)
    return [id, articles]
  }

  const setLevel = (id: string, level: string) =>
    shop.admin.post(`/admin/products/${id}/access-rule`, { level })

  const health = async () =>
    (await shop.admin.get<EducationHealthResponse>("/admin/education-health")).body

  const countHandles = async (handle: string) =>
    (await shop.query({ entity: "product", fields: ["id"], filters: { handle } })).data
      .length

  return {
    findArticle,
    buildInput,
    draft,
    change,
    pair,
    setStatus,
    read,
    published,
    setLevel,
    health,
    countHandles,
  }
}
