import { Client } from "pg"
import type {
  AdminArticle,
  AdminArticleListResponse,
  AdminArticleResponse,
  AdminArticleRevisionsResponse,
  Article,
  ArticleBodyProblem,
  ArticleListResponse,
} from "../../../backend/src/contracts"
import type { Refusal } from "../../support/http/actor"
import {
  buildArticleContent,
  draftArticle,
  editArticle,
  moveArticle,
  publishArticle,
} from "../../support/http/articles"
import { listenAsStorefront } from "../../support/http/listening-storefront"
import { describeShop } from "../../support/http/shop"

type Told = Refusal & {
  fields?: string[]
  problems?: ArticleBodyProblem[]
  revision?: number
}

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const SEEDED = "why-smp-goes-wrong"
const HOUR = 3_600_000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

describe("articles", () => {
  const storefront = listenAsStorefront()

  describeShop("of staff and readers", (shop) => {
    const read = (slug: string) =>
      shop.guest.get<{ article: Article } & Told>(
        `/store/articles/${slug}?country_code=us`,
      )
    const list = async (query = "") =>
      (await shop.guest.get<ArticleListResponse>(`/store/articles?${query}`)).body
    const listAdmin = async (query: string) =>
      (await shop.admin.get<AdminArticleListResponse>(`/admin/articles?${query}`)).body
    const find = async (slug: string): Promise<AdminArticle> => {
      const { articles } = await listAdmin(`q=${slug}`)
      const id = articles.find((one) => one.slug === slug)?.id ?? "none"
      const { body } = await shop.admin.get<AdminArticleResponse>(`/admin/articles/${id}`)
      return body.article
    }
    const post = (path: string, body: unknown) =>
      shop.admin.post<AdminArticleResponse & Told>(`/admin/articles${path}`, body)
    const readRevisions = async (id: string, query = "") =>
      (
        await shop.admin.get<AdminArticleRevisionsResponse>(
          `/admin/articles/${id}/revisions?${query}`,
        )
      ).body

    it("begin as a draft that no reader sees, blank where nothing is given", async () => {
      const { status, body } = await post("", { slug: "a-first-word", title: "A word" })
      expect(status).toBe(201)
      expect(body.article).toMatchObject({
        state: "draft",
        next_states: ["in_review"],
        revision: 1,
        audience: "both",
        body: "",
        medical_review: null,
        published_at: null,
        scheduled_for: null,
        old_slugs: [],
      })
      expect(body.warnings).toEqual([])
      expect(await read("a-first-word")).toMatchObject({
        status: 404,
        body: { code: "article_not_found" },
      })
    })

    it("go through review to their readers, and out of the shop again", async () => {
      const draft = await draftArticle(shop.admin, { rank: 3 })
      const review = await moveArticle(shop.admin, draft, "in_review")
      expect(review.next_states).toEqual(["draft", "published"])
      expect((await read(draft.slug)).status).toBe(404)

      const published = await moveArticle(shop.admin, review, "published")
      const { body } = await read(draft.slug)
      expect(body.article).toMatchObject({
        title: draft.title,
        author: "Ann Tester",
        author_slug: "ann-tester",
        published_at: published.published_at,
        medical_review: null,
      })
      expect((await list()).articles.map(({ slug }) => slug)).toContain(draft.slug)

      const retired = await moveArticle(shop.admin, published, "retired")
      expect((await read(draft.slug)).status).toBe(404)
      expect((await list()).articles.map(({ slug }) => slug)).not.toContain(draft.slug)

      const again = await moveArticle(shop.admin, retired, "draft")
      expect(again).toMatchObject({
        state: "draft",
        published_at: published.published_at,
      })
    })

    it("take no move that the table does not have, and none while too little is written", async () => {
      const { body: begun } = await post("", { slug: "too-short", title: "Too short" })
      const { id } = begun.article
      for (const state of ["draft", "published", "retired"]) {
        expect(await post(`/${id}/state`, { state, expected_revision: 1 })).toMatchObject(
          {
            status: 409,
            body: { code: "article_move_refused" },
          },
        )
      }
      expect(
        await post(`/${id}/state`, { state: "in_review", expected_revision: 1 }),
      ).toMatchObject({
        status: 400,
        body: {
          code: "article_incomplete",
          fields: ["summary", "body", "see_a_doctor", "sources"],
        },
      })
      const published = await publishArticle(shop.admin)
      expect(
        await post(`/${published.id}`, {
          see_a_doctor: "",
          expected_revision: published.revision,
        }),
      ).toMatchObject({ status: 400, body: { code: "article_incomplete" } })
    })

    it("of two who save at once only one does, and the other is told", async () => {
      const { id, revision } = await publishArticle(shop.admin)
      const save = (title: string) =>
        post(`/${id}`, { title, expected_revision: revision })
      const answers = await Promise.all([save("One"), save("Other"), save("Third")])
      const won = answers.filter(({ status }) => status === 200)
      const lost = answers.filter(({ status }) => status === 409)
      expect([won.length, lost.length]).toEqual([1, 2])
      for (const { body } of lost) {
        expect(body).toMatchObject({ code: "article_changed", revision: revision + 1 })
      }
      const { revisions } = await readRevisions(id)
      expect(revisions[0]).toMatchObject({
        revision: revision + 1,
        content: { title: won[0]?.body.article.title },
      })
      const late = { expected_revision: revision }
      expect((await post(`/${id}/state`, { state: "retired", ...late })).status).toBe(409)
      expect((await post(`/${id}/revisions/1/restore`, late)).status).toBe(409)
    })

    it("make no revision when nothing is changed", async () => {
      const draft = await draftArticle(shop.admin)
      const same = await editArticle(shop.admin, draft, { title: draft.title })
      expect(same.revision).toBe(1)
    })

    it("warn of claims with words, place and reason, and are saved all the same", async () => {
      const content = buildArticleContent({
        title: "Painless removal",
        body: "## What it does\n\nIt removes dots for good.[^M1]\n\nRemoves it completely. <!-- claims-allow: quoted to refute it -->",
      })
      const { status, body } = await post("", content)
      expect(status).toBe(201)
      expect(body.warnings.map(({ field, line, words }) => [field, line, words])).toEqual(
        [
          ["title", 1, "Painless"],
          ["body", 3, "removes dots for good"],
        ],
      )
      expect(body.warnings[0]).toMatchObject({ claim: "painless", level: "hard" })
      const { id } = body.article
      const again = await shop.admin.get<AdminArticleResponse>(`/admin/articles/${id}`)
      expect(again.body.warnings).toEqual(body.warnings)
    })

    it.each([
      ["HTML", "Fine.\n\n<script>alert(1)</script>", 3, /HTML/],
      ["a script's address", "A [link](javascript:alert(1)).", 1, /javascript/],
      ["data", "A [link](data:text/html,x).", 1, /data/],
      ["a picture from elsewhere", "![x](https://example.org/x.png)", 1, /drawing/],
      ["a product that is not there", 'A.\n\n::product{handle="no-such"}', 3, /no-such/],
      ["a source that is not there", "One.\nTwo.[^M7]", 2, /M7/],
    ])("refuse a body with %s, and say where", async (_name, body, line, reason) => {
      const refusal = await post("", buildArticleContent({ body }))
      expect(refusal).toMatchObject({
        status: 400,
        body: { code: "article_body_refused", fields: ["body"] },
      })
      expect(refusal.body.problems).toEqual([
        { line, reason: expect.stringMatching(reason) },
      ])
    })

    const picture = {
      url: "https://example.org/a.webp",
      alt: "A",
      caption: "Illustration",
    }
    const source = { mark: "M1", title: "A", url: null }
    const review = { reviewer: "Dr A", role: "Dermatologist", reviewed_at: "2026-01-02" }
    it.each<[string, object, string]>([
      ["a slug with capitals", { slug: "Not-So" }, "slug"],
      ["a slug that climbs", { slug: "../etc" }, "slug"],
      ["a long slug", { slug: "a".repeat(101) }, "slug"],
      ["no title", { title: "  " }, "title"],
      ["a long title", { title: "a".repeat(201) }, "title"],
      ["a long summary", { summary: "a".repeat(301) }, "summary"],
      ["a long body", { body: "a".repeat(60_001) }, "body"],
      ["another audience", { audience: "everybody" }, "audience"],
      [
        "a paper as picture",
        { hero: { ...picture, url: "https://a.org/a.pdf" } },
        "hero",
      ],
      ["a script as picture", { hero: { ...picture, url: "javascript:a.png" } }, "hero"],
      ["a picture without words", { hero: { ...picture, alt: "" } }, "hero"],
      ["a day that is none", { sources_checked_at: "2026-02-30" }, "sources_checked_at"],
      ["a mark twice", { sources: [source, source] }, "sources"],
      ["a source elsewhere", { sources: [{ ...source, url: "ftp://a" }] }, "sources"],
      [
        "a next review before this one",
        { medical_review: { ...review, next_review_at: "2026-01-01" } },
        "medical_review",
      ],
      ["31 questions", { faq: Array(31).fill({ question: "A", answer: "B" }) }, "faq"],
      ["a state", { state: "published" }, "state"],
    ])("refuse %s", async (_name, changes, field) => {
      const { status, body } = await post("", { ...buildArticleContent(), ...changes })
      expect([status, body.code]).toEqual([400, "invalid_request"])
      expect(body.fields?.some((name) => name.startsWith(field))).toBe(true)
    })

    it("keep readers of an old address, through several renamings and none too many", async () => {
      const first = await publishArticle(shop.admin, { slug: "renamed-one" })
      const second = await editArticle(shop.admin, first, { slug: "renamed-two" })
      const third = await editArticle(shop.admin, second, { slug: "renamed-three" })
      expect(third.old_slugs).toEqual(["renamed-two", "renamed-one"])
      for (const slug of ["renamed-one", "renamed-two", "renamed-three"]) {
        const { body } = await read(slug)
        expect([slug, body.article.slug]).toEqual([slug, "renamed-three"])
      }

      expect(
        await post("", buildArticleContent({ slug: "renamed-three" })),
      ).toMatchObject({ status: 409, body: { code: "article_slug_taken" } })
      const other = await publishArticle(shop.admin, { slug: "renamed-one" })
      expect((await read("renamed-one")).body.article.title).toBe(other.title)
      expect((await read("renamed-two")).body.article.slug).toBe("renamed-three")

      const back = await editArticle(shop.admin, third, { slug: "renamed-two" })
      expect(back.old_slugs).toEqual(["renamed-three"])
      expect((await read("renamed-three")).body.article.slug).toBe("renamed-two")
      await moveArticle(shop.admin, back, "retired")
      expect((await read("renamed-three")).status).toBe(404)
    })

    it("leave no trace of the slugs of a draft", async () => {
      const draft = await draftArticle(shop.admin, { slug: "never-seen" })
      const renamed = await editArticle(shop.admin, draft, { slug: "seen-later" })
      expect(renamed.old_slugs).toEqual([])
    })

    it("lead on from others that still name an old slug", async () => {
      const target = await publishArticle(shop.admin, { slug: "named-before" })
      const naming = await publishArticle(shop.admin, { related: ["named-before"] })
      await editArticle(shop.admin, target, { slug: "named-now" })
      const { body } = await read(naming.slug)
      expect(body.article.related.map(({ slug }) => slug)).toEqual(["named-now"])
    })

    it("remember who wrote what when, and can be put back", async () => {
      const draft = await draftArticle(shop.admin, { title: "As it was" })
      const edited = await editArticle(shop.admin, draft, { title: "As it is" })
      const moved = await moveArticle(shop.admin, edited, "in_review")
      const { status, body } = await post(`/${draft.id}/revisions/1/restore`, {
        expected_revision: moved.revision,
      })
      expect([status, body.article.title, body.article.state]).toEqual([
        200,
        "As it was",
        "in_review",
      ])
      const { revisions, count } = await readRevisions(draft.id)
      expect(count).toBe(4)
      expect(
        revisions.map((one) => [one.revision, one.action, one.state, one.content.title]),
      ).toEqual([
        [4, "restore", "in_review", "As it was"],
        [3, "move", "in_review", "As it is"],
        [2, "edit", "draft", "As it is"],
        [1, "create", "draft", "As it was"],
      ])
      expect(revisions[0]).toMatchObject({ restored_from: 1, by: { actor: "staff" } })
      expect(revisions[0]?.by.name).toBeTruthy()
      expect((await readRevisions(draft.id, "limit=1&offset=3")).revisions).toMatchObject(
        [{ revision: 1 }],
      )
      for (const revision of ["99", "0", "x", "1e3"]) {
        const asked = { expected_revision: 4 }
        expect(
          await post(`/${draft.id}/revisions/${revision}/restore`, asked),
        ).toMatchObject({ status: 404, body: { code: "article_revision_not_found" } })
      }
    })

    it("keep what the seed wrote as the first revision of its articles", async () => {
      const seeded = await find(SEEDED)
      await editArticle(shop.admin, seeded, { title: "Of ours" })
      const { revisions } = await readRevisions(seeded.id)
      expect(revisions.at(-1)).toMatchObject({
        revision: 1,
        action: "create",
        by: { actor: "seed", name: null },
        content: { title: seeded.title, body: seeded.body },
      })
    })

    describe("with a time for publishing", () => {
      const schedule = (article: AdminArticle, scheduled_for: string | null) =>
        post(`/${article.id}/schedule`, {
          scheduled_for,
          expected_revision: article.revision,
        })
      const look = (now: string) => shop.run("publish-scheduled-articles", { now })

      it("are published when it has come, once, however many processes look", async () => {
        const draft = await draftArticle(shop.admin)
        const waiting = await moveArticle(shop.admin, draft, "in_review")
        const { status, body } = await schedule(waiting, fromNow(2))
        expect([status, body.article.state]).toEqual([200, "in_review"])

        expect(await look(fromNow(1))).toEqual([])
        expect((await read(draft.slug)).status).toBe(404)

        const seen = await Promise.all([look(fromNow(3)), look(fromNow(3))])
        expect(seen.flat()).toEqual([draft.id])
        expect((await read(draft.slug)).status).toBe(200)
        const { revisions } = await readRevisions(draft.id)
        expect(revisions.slice(0, 2)).toMatchObject([
          { action: "move", state: "published", by: { actor: "schedule", name: null } },
          { action: "schedule", state: "in_review", by: { actor: "staff" } },
        ])
        expect(await look(fromNow(4))).toEqual([])
      })

      it("wait for nothing when it is taken away, by hand or by a move", async () => {
        const draft = await draftArticle(shop.admin)
        const waiting = await moveArticle(shop.admin, draft, "in_review")
        const { body: set } = await schedule(waiting, fromNow(2))
        const { body: unset } = await schedule(set.article, null)
        expect(unset.article.scheduled_for).toBeNull()
        const { body: again } = await schedule(unset.article, fromNow(2))
        const edited = await editArticle(shop.admin, again.article, { title: "Edited" })
        expect(edited.scheduled_for).toBe(again.article.scheduled_for)
        const moved = await moveArticle(shop.admin, edited, "draft")
        expect(moved.scheduled_for).toBeNull()
        expect(await look(fromNow(3))).toEqual([])
      })

      it("take no time that has passed, and none outside of review", async () => {
        const draft = await draftArticle(shop.admin)
        expect(await schedule(draft, fromNow(1))).toMatchObject({
          status: 409,
          body: { code: "article_move_refused" },
        })
        const waiting = await moveArticle(shop.admin, draft, "in_review")
        expect(await schedule(waiting, fromNow(-1))).toMatchObject({
          status: 400,
          body: { code: "article_schedule_past" },
        })
      })
    })

    it("show a real person's review, and say when the next is due", async () => {
      const published = await publishArticle(shop.admin)
      const medical_review = {
        ...review,
        reviewed_at: "2026-01-02T00:00:00.000Z",
        next_review_at: "2026-02-02T00:00:00.000Z",
      }
      await editArticle(shop.admin, published, { medical_review })
      expect((await read(published.slug)).body.article.medical_review).toEqual(
        medical_review,
      )
      const due = await listAdmin("review=due")
      expect(due.articles).toMatchObject([{ id: published.id, is_review_due: true }])
      const awaiting = await listAdmin("review=awaiting&limit=100")
      expect(awaiting.articles.map(({ id }) => id)).not.toContain(published.id)
    })

    it("are found by staff in any state, by words, audience and page", async () => {
      const mine = await draftArticle(shop.admin, {
        title: "Exactly 100 % found",
        audience: "practitioner",
      })
      const found = await listAdmin(`q=${encodeURIComponent("100 %")}`)
      expect(found).toMatchObject({ count: 1, articles: [{ id: mine.id }] })
      expect((await listAdmin("q=%25_%25")).count).toBe(0)
      const drafts = await listAdmin("state=draft&audience=practitioner")
      expect(drafts.articles.map(({ id }) => id)).toContain(mine.id)
      const all = await listAdmin("limit=100")
      expect(all.articles[0]?.id).toBe(mine.id)
      const page = await listAdmin("limit=1&offset=1")
      expect(page).toMatchObject({ count: all.count, limit: 1, offset: 1 })
      expect(page.articles).toEqual([all.articles[1]])
      const wrong = await shop.admin.get<Told>("/admin/articles?state=gone")
      expect([wrong.status, wrong.body.code]).toEqual([400, "invalid_request"])
    })

    it("are listed for readers by audience, author and page", async () => {
      const name = "Dr Žofie Nová"
      const own = await publishArticle(shop.admin, { author: name, audience: "client" })
      const by = await list("author=dr-zofie-nova")
      expect(by).toMatchObject({ count: 1, author: { slug: "dr-zofie-nova", name } })
      expect(by.articles).toMatchObject([
        { slug: own.slug, author_slug: "dr-zofie-nova" },
      ])
      expect((await list("author=dr-zofie-nova&audience=practitioner")).count).toBe(0)
      expect(await list("author=nobody")).toMatchObject({
        articles: [],
        count: 0,
        author: null,
      })
      const all = await list()
      const page = await list("limit=1&offset=1")
      expect(page.articles).toEqual([all.articles[1]])
      expect(page.count).toBe(all.count)
      const [before, here, after] = all.articles
      const { body } = await read(here?.slug ?? "")
      expect([body.article.previous?.slug, body.article.next?.slug ?? null]).toEqual([
        before?.slug,
        after?.slug ?? null,
      ])
    })

    it("show a picture that came through the checked upload", async () => {
      const form = new FormData()
      form.append("files", new Blob([PIXEL], { type: "image/png" }), "dots.png")
      const { status, body } = await shop.admin.post<{ files: { url: string }[] }>(
        "/admin/uploads",
        form,
      )
      expect(status).toBe(200)
      const hero = { url: body.files[0]?.url ?? "", alt: "Dots", caption: "Illustration" }
      const published = await publishArticle(shop.admin, { hero })
      expect((await read(published.slug)).body.article.hero).toEqual(hero)
    })

    it("that are not there are not found at any door", async () => {
      const expected_revision = 1
      const answers = await Promise.all([
        shop.admin.get("/admin/articles/art_none"),
        shop.admin.get("/admin/articles/art_none/revisions"),
        post("/art_none", { title: "A", expected_revision }),
        post("/art_none/state", { state: "in_review", expected_revision }),
        post("/art_none/schedule", { scheduled_for: null, expected_revision }),
        post("/art_none/revisions/1/restore", { expected_revision }),
      ])
      for (const { status, body } of answers) {
        expect([status, body.code]).toEqual([404, "article_not_found"])
      }
      const guest = await shop.guest.post("/admin/articles", buildArticleContent())
      expect(guest.status).toBe(401)
    })

    describe("that the seed wrote", () => {
      /** As an older version of the shop would have left it. */
      const age = async (slug: string) => {
        const client = new Client({ connectionString: shop.databaseUrl })
        await client.connect()
        await client.query(
          "update article set title = 'Old words', seed_fingerprint = 'old' where slug = $1",
          [slug],
        )
        await client.end()
      }

      it("follow their files while nobody has touched them", async () => {
        const { title, revision, id } = await find(SEEDED)
        await age(SEEDED)
        storefront.told.length = 0
        await shop.seedAgain()
        expect(await find(SEEDED)).toMatchObject({ title, state: "published" })
        expect((await readRevisions(id)).revisions.slice(0, 2)).toMatchObject([
          { revision: revision + 1, action: "edit", by: { actor: "seed" } },
          { revision, action: "create", by: { actor: "seed" } },
        ])
        await storefront.waitForTag(`article:${SEEDED}`)
        await shop.seedAgain()
        expect((await find(SEEDED)).revision).toBe(revision + 1)
      })

      it("stay as staff saved, moved or renamed them", async () => {
        const seeded = await find(SEEDED)
        const edited = await editArticle(shop.admin, seeded, { title: "Ours" })
        await age(SEEDED)
        await shop.seedAgain()
        expect(await find(SEEDED)).toMatchObject({
          title: "Old words",
          revision: edited.revision,
        })
        const renamed = await editArticle(shop.admin, edited, { slug: "of-our-own" })
        const retired = await moveArticle(shop.admin, renamed, "retired")
        await shop.seedAgain()
        const { articles } = await listAdmin("q=why-smp-goes-wrong")
        expect(articles).toEqual([])
        expect(await find("of-our-own")).toMatchObject({
          state: "retired",
          revision: retired.revision,
        })
      })
    })

    describe("and the pages that show them", () => {
      const hears = async (...tags: string[]) => {
        for (const tag of tags) {
          expect(await storefront.waitForTag(tag)).toBeLessThan(5_000)
        }
      }

      it("are refreshed when one is edited: its own, the lists, its products'", async () => {
        const seeded = await find(SEEDED)
        storefront.told.length = 0
        await editArticle(shop.admin, seeded, { title: "Another title" })
        await hears(`article:${SEEDED}`, "article-list")
        const tags = storefront.told.flatMap((one) => one.tags)
        expect(tags.some((tag) => tag.startsWith("product:"))).toBe(true)
      })

      it("are refreshed under the old address and the new one", async () => {
        const published = await publishArticle(shop.admin, { slug: "page-before" })
        storefront.told.length = 0
        await editArticle(shop.admin, published, { slug: "page-now" })
        await hears("article:page-before", "article:page-now")
      })

      it("are refreshed when one is published, by hand or by the clock, and retired", async () => {
        const draft = await draftArticle(shop.admin)
        const waiting = await moveArticle(shop.admin, draft, "in_review")
        await post(`/${draft.id}/schedule`, {
          scheduled_for: fromNow(1),
          expected_revision: waiting.revision,
        })
        storefront.told.length = 0
        await shop.run("publish-scheduled-articles", { now: fromNow(2) })
        await hears(`article:${draft.slug}`)
        const published = await find(draft.slug)
        storefront.told.length = 0
        await moveArticle(shop.admin, published, "retired")
        await hears(`article:${draft.slug}`, "article-list")
      })

      it("hear nothing of a draft", async () => {
        const draft = await draftArticle(shop.admin)
        await editArticle(shop.admin, draft, { title: "Still a draft" })
        const seen = await publishArticle(shop.admin)
        await hears(`article:${seen.slug}`)
        const tags = storefront.told.flatMap((one) => one.tags)
        expect(tags).not.toContain(`article:${draft.slug}`)
      })
    })
  })
})
