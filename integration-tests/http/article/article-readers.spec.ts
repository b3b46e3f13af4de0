import { Client } from "pg"
import type { AdminArticle } from "../../../backend/src/contracts"
import {
  draftArticle,
  editArticle,
  moveArticle,
  openDesk,
  publishArticle,
  buildArticleContent,
} from "../../support/http/articles"
import { listenAsStorefront } from "../../support/http/listening-storefront"
import { describeShop } from "../../support/http/shop"

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const SEEDED = "why-smp-goes-wrong"
const HOUR = 3_600_000
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

describe("articles", () => {
  describeShop("articles as they are read", (shop) => {
    const storefront = listenAsStorefront(shop)
    const { find, list, listAdmin, post, read, readRevisions } = openDesk(shop)

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
        reviewer: "Dr A",
        role: "Dermatologist",
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

      it("E9: stay as staff saved, moved or renamed them", async () => {
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
