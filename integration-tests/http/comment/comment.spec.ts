import type { AdminComment } from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import { count } from "../../support/http/raw-request"
import { askComments, buildComment, COMMENTS_PATH } from "../../support/http/commenting"
import { newEmail, visit } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"

describeShop("comments", (shop) => {
  const { post, listPublic, listQueue, leave, decide, accept } = askComments(shop)
  const answer = (id: string, text: string) =>
    shop.admin.post<{ comment: AdminComment; code?: string }>(
      `/admin/comments/${id}/answers`,
      { text },
    )

  it("E3: waits to be read, is shown once accepted, and is gone once removed", async () => {
    const { id, state, article } = await leave({ text: "Did it hurt?" })
    expect([state, article?.slug]).toEqual(["pending", "is-smp-removal-possible"])
    expect(await listPublic()).toEqual({ comments: [], count: 0, limit: 20, offset: 0 })
    expect((await listQueue("pending")).waiting).toBe(1)

    expect((await decide(id, "acceptance")).body.comment.state).toBe("accepted")
    expect(await listPublic()).toEqual({
      comments: [
        {
          id,
          name: "Ana Núñez",
          text: "Did it hurt?",
          written_at: expect.any(String),
          answers: [],
        },
      ],
      count: 1,
      limit: 20,
      offset: 0,
    })
    expect((await listQueue()).waiting).toBe(0)
    const removed = await decide(id, "removal", { reason: "Advertises a clinic" })
    expect(removed.body.comment).toMatchObject({
      state: "removed",
      reason: "Advertises a clinic",
    })
    expect((await listPublic()).count).toBe(0)
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      "nothing",
      { name: " ", email: "", text: "\u200b\n", consent: false },
      ["name missing", "email missing", "text missing", "consent missing"],
    ],
    [
      "too much",
      { name: "😀".repeat(61), text: "😀".repeat(2_001) },
      ["name too_long", "text too_long"],
    ],
    [
      "three links",
      { text: "www.a.example www.b.example http://c.example" },
      ["text too_many_links"],
    ],
    ["a link as name", { name: "www.pills.example" }, ["name too_many_links"]],
    ["no address", { email: "ana at mail" }, ["email no_email"]],
    ["a second receiver", { email: "a@mail.example,b@mail.example" }, ["email no_email"]],
  ])("refuses %s and says what in which field", async (_what, given, told) => {
    const { status, body } = await post(given)
    expect([status, body.code]).toEqual([400, "comment_unusable"])
    expect(body.problems?.map(({ field, problem }) => `${field} ${problem}`)).toEqual(
      told,
    )
    expect((await listQueue()).count).toBe(0)
  })

  it("takes as much as there may be, in any script", async () => {
    const text = `${"😀".repeat(1_990)} می\u200cخواهم`
    expect(await leave({ name: "😀".repeat(60), text })).toMatchObject({ text })
  })

  it("refuses what is no comment, no article, or too large, by its code", async () => {
    const other = "/store/articles/no-such-article/comments"
    const bare = { name: "Ana" }
    const answers = [
      await post({ state: "accepted" }),
      await post({ consent: "yes" }),
      await post({ text: "x".repeat(20_001) }),
      await visit(shop).post(COMMENTS_PATH, bare),
      await post({ text: "a\u0000b" }),
      await post({}, visit(shop), other),
      await visit(shop).get(other),
      await visit(shop).get(`${COMMENTS_PATH}?limit=0`),
      await visit(shop).get(`${COMMENTS_PATH}?state=pending`),
    ]
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
      ...Array.from({ length: 5 }, () => "400 invalid_request"),
      ...Array.from({ length: 2 }, () => "404 article_not_found"),
      ...Array.from({ length: 2 }, () => "400 invalid_request"),
    ])
    expect((await listQueue()).count).toBe(0)
  })

  it("takes a comment below a published article only", async () => {
    await sql(shop, "update article set state = 'draft' where slug = $1", [
      "is-smp-removal-possible",
    ])
    expect((await post()).status).toBe(404)
    expect((await visit(shop).get(COMMENTS_PATH)).status).toBe(404)
  })

  it("keeps markup as the text it is, and takes out what is not seen", async () => {
    const { id } = await accept({
      name: "<b>Ana</b> \u202e",
      text: '<script>alert("x")</script> **bold** [a](javascript:alert(1))\u200b\r\n\r\n\r\n\r\nend',
    })
    const { comments } = await listPublic()
    expect(comments).toMatchObject([
      {
        id,
        name: "<b>Ana</b>",
        text: '<script>alert("x")</script> **bold** [a](javascript:alert(1))\n\nend',
      },
    ])
  })

  it("is one when it is sent twice, also at the same moment, and is answered alike", async () => {
    const same = buildComment({ text: "Is it  permanent ink?" })
    const sent = await Promise.all(
      Array.from({ length: 8 }, (_, turn) =>
        post(turn % 2 ? { ...same, text: "is it permanent\u200b INK?" } : { ...same }),
      ),
    )
    expect(sent.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).toEqual(
      Array.from({ length: 8 }, () => '202 {"received":true}'),
    )
    expect((await listQueue()).count).toBe(1)
    expect(await sql(shop, "select id from comment_contact")).toHaveLength(1)
    await post({ ...same, email: newEmail("other") })
    expect((await listQueue()).count).toBe(2)
  })

  it("thanks a machine that fills in the trap, and throws its words away", async () => {
    const { status, body } = await post({ website: "https://pills.example" })
    expect([status, body]).toEqual([202, { received: true }])
    expect((await listQueue()).count).toBe(0)
    expect(await sql(shop, "select id from comment_contact")).toEqual([])
  })

  it("takes ten an hour from one place; what is refused for its words does not count", async () => {
    const here = visit(shop)
    for (let round = 0; round < 12; round++) await post({ name: "" }, here)
    const sent = await Promise.all(
      Array.from({ length: 14 }, (_, turn) => post({ text: `Question ${turn}` }, here)),
    )
    expect([count(sent, 202), count(sent, 429)]).toEqual([10, 4])
    const refused = sent.find(({ status }) => status === 429)
    expect(refused?.body.code).toBe("too_many_requests")
    expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(3_000)
    expect((await post()).status).toBe(202)
    expect((await listQueue()).count).toBe(11)
  })

  it("takes ten a day with one address, from wherever they come", async () => {
    const email = newEmail("busy")
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => post({ email, text: `Question ${turn}` })),
    )
    expect([count(sent, 202), count(sent, 429)]).toEqual([10, 2])
  })

  it("makes each move once, and only those there are, also when two decide at once", async () => {
    const { id } = await leave()
    const both = await Promise.all([
      decide(id, "acceptance"),
      decide(id, "refusal"),
      decide(id, "acceptance"),
    ])
    expect([count(both, 200), count(both, 409)]).toEqual([1, 2])
    expect(both.find(({ status }) => status === 409)?.body.code).toBe("comment_state")

    const other = await leave()
    expect((await decide(other.id, "removal")).status).toBe(409)
    expect((await answer(other.id, "Not yet")).body.code).toBe("comment_state")
    expect((await decide(other.id, "refusal")).status).toBe(200)
    expect((await decide(other.id, "acceptance")).body.comment).toMatchObject({
      state: "accepted",
      reason: null,
    })
  })

  it("is decided by staff alone, with words that are there", async () => {
    const { id } = await leave()
    const path = `/admin/comments/${id}`
    for (const who of [shop.guest, shop.client, shop.practitioner]) {
      expect((await who.get("/admin/comments")).status).toBe(401)
      expect((await decide(id, "acceptance", {}, who)).status).toBe(401)
      expect((await who.delete(`${path}/email`)).status).toBe(401)
    }
    const answers = [
      await decide(id, "refusal", {}),
      await decide(id, "refusal", { reason: " a " }),
      await decide(id, "acceptance", { state: "accepted" }),
      await shop.admin.post(`${path}/answers`, { text: " " }),
      await shop.admin.get("/admin/comments?state=unknown"),
    ]
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      answers.map(() => "400 invalid_request"),
    )
    const none = [
      await decide("cmt_none", "acceptance"),
      await answer("cmt_none", "Hello"),
      await shop.admin.delete("/admin/comments/cmt_none/email"),
      await shop.admin.delete("/admin/comments/cmt_none/answers/cmta_none"),
    ]
    expect(none.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      none.map(() => "404 comment_not_found"),
    )
    expect((await listQueue("pending")).count).toBe(1)
  })

  it("is answered by staff, below the comment, until the answer is taken away", async () => {
    const { id } = await accept()
    const { body } = await answer(id, " Six to eight weeks.\u200b ")
    expect(body.comment.answers).toMatchObject([{ text: "Six to eight weeks." }])
    const { comments } = await listPublic()
    expect(comments[0]?.answers).toEqual(body.comment.answers)
    const answerId = body.comment.answers[0]?.id ?? ""
    await shop.admin.delete(`/admin/comments/${id}/answers/${answerId}`)
    expect((await listPublic()).comments[0]?.answers).toEqual([])
  })

  it("is listed page by page, the latest first", async () => {
    for (const text of ["one", "two", "three"]) await accept({ text })
    const first = await listPublic("?limit=2")
    const second = await listPublic("?limit=2&offset=2")
    expect(first.comments.map(({ text }) => text)).toEqual(["three", "two"])
    expect(second).toMatchObject({ count: 3, offset: 2, comments: [{ text: "one" }] })
    expect((await listQueue()).comments.map(({ text }) => text)).toEqual([
      "three",
      "two",
      "one",
    ])
  })
})
