import type { AdminArticleResponse } from "../../../backend/src/contracts"
import {
  buildArticleContent,
  draftArticle,
  editArticle,
  moveArticle,
  openDesk,
  publishArticle,
} from "../../support/http/articles"
import { describeShop } from "../../support/http/shop"

const SEEDED = "why-smp-goes-wrong"

describeShop("articles as staff write them", (shop) => {
  const { find, list, listAdmin, post, read, readRevisions } = openDesk(shop)

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
      expect(await post(`/${id}/state`, { state, expected_revision: 1 })).toMatchObject({
        status: 409,
        body: { code: "article_move_refused" },
      })
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
    const save = (title: string) => post(`/${id}`, { title, expected_revision: revision })
    const responses = await Promise.all([save("One"), save("Other"), save("Third")])
    const won = responses.filter(({ status }) => status === 200)
    const lost = responses.filter(({ status }) => status === 409)
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
    expect(body.warnings.map(({ field, line, words }) => [field, line, words])).toEqual([
      ["title", 1, "Painless"],
      ["body", 3, "removes dots for good"],
    ])
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
    ["a slug of another page", { slug: "glossary" }, "slug"],
    ["a long slug", { slug: "a".repeat(101) }, "slug"],
    ["no title", { title: "  " }, "title"],
    ["a long title", { title: "a".repeat(201) }, "title"],
    ["a long summary", { summary: "a".repeat(301) }, "summary"],
    ["a long body", { body: "a".repeat(60_001) }, "body"],
    ["another audience", { audience: "everybody" }, "audience"],
    ["a paper as picture", { hero: { ...picture, url: "https://a.org/a.pdf" } }, "hero"],
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
    expect((await readRevisions(draft.id, "limit=1&offset=3")).revisions).toMatchObject([
      { revision: 1 },
    ])
    for (const revision of ["99", "0", "x", "1e3"]) {
      const requested = { expected_revision: 4 }
      expect(
        await post(`/${draft.id}/revisions/${revision}/restore`, requested),
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
    const wrong = await shop.admin.get("/admin/articles?state=gone")
    expect([wrong.status, wrong.body.code]).toEqual([400, "invalid_request"])
  })

  it("that are not there are not found at any door", async () => {
    const expected_revision = 1
    const responses = await Promise.all([
      shop.admin.get("/admin/articles/art_none"),
      shop.admin.get("/admin/articles/art_none/revisions"),
      post("/art_none", { title: "A", expected_revision }),
      post("/art_none/state", { state: "in_review", expected_revision }),
      post("/art_none/schedule", { scheduled_for: null, expected_revision }),
      post("/art_none/revisions/1/restore", { expected_revision }),
    ])
    for (const { status, body } of responses) {
      expect([status, body.code]).toEqual([404, "article_not_found"])
    }
    const guest = await shop.guest.post("/admin/articles", buildArticleContent())
    expect(guest.status).toBe(401)
  })
})
