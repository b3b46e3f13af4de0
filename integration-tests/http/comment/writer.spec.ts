import type { AdminComment, CommentRequest } from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import { askComments, buildComment } from "../../support/http/commenting"
import { newEmail, readLink, readMail, visit } from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"

describeShop("the writer of a comment", (shop) => {
  const { post, listPublic, listQueue, leave, decide, accept, countMails } =
    askComments(shop)
  const withdraw = (token: unknown) =>
    visit(shop).post("/store/comments/withdrawals", { token })
  const answer = (id: string, text: string) =>
    shop.admin.post<{ comment: AdminComment }>(`/admin/comments/${id}/answers`, { text })

  it("E4: tells the writer's address in no answer, no event and no stored mail", async () => {
    const email = newEmail("private")
    const comment = await leave({ email, wants_notice: true })
    expect(comment).toMatchObject({ has_email: true, wants_notice: true })
    await decide(comment.id, "acceptance")
    await answer(comment.id, "Here it is.")
    await readMail(email, /was answered/)
    const said = [
      await listPublic(),
      await listQueue(),
      await sql(shop, "select * from comment"),
      await sql(shop, "select * from comment_answer"),
      await sql(shop, "select data from notification where template like 'comment-%'"),
    ]
    const words = JSON.stringify(said)
    expect(words).toContain("Here it is.")
    expect(words.includes(email)).toBe(false)
    expect(words).not.toMatch(/token=/)
  })

  it("is withdrawn by the mailed link, whole and once, and can be written anew", async () => {
    const comment = buildComment({ country_code: "de" })
    const { id } = await leave(comment)
    await decide(id, "acceptance")
    const mail = await readMail(comment.email, /got your comment/)
    expect(mail.text).toContain("/de/withdraw-comment?token=")
    expect(mail.text).not.toContain(comment.text)
    expect(mail.text).not.toContain(comment.name)
    const token = await readLink(comment.email, /got your comment/, "token")

    const wrong = [
      token.slice(0, -1),
      `${token}x`,
      token.replace("cmt_0", "cmt_1"),
      "",
      id,
    ]
    for (const one of wrong) {
      const { status, body } = await withdraw(one)
      expect([one, status, body.code]).toEqual([one, 400, "comment_link_not_valid"])
    }
    expect((await withdraw(7)).body.code).toBe("invalid_request")
    expect((await withdraw("x".repeat(201))).body.code).toBe("invalid_request")
    expect(
      (await visit(shop).get(`/store/comments/withdrawals?token=${token}`)).status,
    ).toBe(404)
    expect((await listPublic()).count).toBe(1)

    const twice = await Promise.all([withdraw(token), withdraw(token)])
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect((await withdraw(token)).body).toEqual({ withdrawn: true })
    expect((await listPublic()).count).toBe(0)
    expect((await decide(id, "acceptance")).body.code).toBe("comment_state")
    expect((await post(comment)).status).toBe(202)
    expect((await listQueue("pending")).count).toBe(1)
  })

  it("writes to one address once an hour, with a link for each comment", async () => {
    const email = newEmail("hourly")
    await leave({ email })
    await readMail(email, /got your comment/)
    await leave({ email })
    await leave({ email })
    await shop.run("send-comment-receipts", undefined)
    expect(await countMails(email, "comment-received")).toBe(1)

    await sql(
      shop,
      "update comment_contact set mailed_at = mailed_at - interval '61 minutes'",
    )
    await Promise.all([1, 2, 3].map(() => shop.run("send-comment-receipts", undefined)))
    expect(await countMails(email, "comment-received")).toBe(2)
    const { text = "" } = await readMail(email, /token=([\w.-]+)\s[\s\S]*token=(?!\1)/)
    const links = new Set(text.match(/token=[\w.-]+/g))
    expect(links.size).toBe(2)
    await shop.run("send-comment-receipts", undefined)
    expect(await countMails(email, "comment-received")).toBe(2)
  })

  it("tells of an answer only who asked, once, and no more once they stopped it", async () => {
    const asked = newEmail("asked")
    const silent = newEmail("silent")
    const [one, other] = [
      await accept({ email: asked, wants_notice: true }),
      await accept({ email: silent }),
    ]
    await answer(other.id, "For the other.")
    const told = await answer(one.id, "For the one.")
    const mail = await readMail(asked, /was answered/)
    expect(mail.text).toContain("For the one.")
    expect(mail.html).toContain(`learn/is-smp-removal-possible#${one.id}`)
    const answerId = told.body.comment.answers[0]?.id
    await shop.run("send-answer-notice", { id: answerId })
    expect(await countMails(asked, "comment-answered")).toBe(1)
    expect(await countMails(silent, "comment-answered")).toBe(0)

    const stop = /stop-notices\?token=([\w.-]+)/.exec(mail.html ?? "")?.[1]
    const stopIt = (token: unknown) =>
      visit(shop).post("/store/comments/notice-stops", { token })
    const withdrawal = await readLink(asked, /got your comment/, "token")
    expect((await stopIt(withdrawal)).body.code).toBe("comment_link_not_valid")
    expect((await withdraw(stop)).body.code).toBe("comment_link_not_valid")
    expect((await stopIt(stop)).body).toEqual({ stopped: true })
    expect((await stopIt(stop)).status).toBe(200)
    const again = await answer(one.id, "Once more.")
    await shop.run("send-answer-notice", { id: again.body.comment.answers[1]?.id })
    expect(await countMails(asked, "comment-answered")).toBe(1)
  })

  it("forgets the address when staff erase it, and the comment stays", async () => {
    const email = newEmail("erased")
    const { id } = await accept({ email, wants_notice: true })
    await readMail(email, /got your comment/)
    const erased = await shop.admin.delete<{ comment: AdminComment }>(
      `/admin/comments/${id}/email`,
    )
    expect(erased.body.comment).toMatchObject({ has_email: false, state: "accepted" })
    expect((await shop.admin.delete(`/admin/comments/${id}/email`)).status).toBe(200)
    expect((await listPublic()).count).toBe(1)
    expect(await sql(shop, "select id from comment_contact")).toEqual([])
    expect(
      await sql(shop, `select id from notification where "to" = $1`, [email]),
    ).toEqual([])
    // The link still opens it: nothing of it is stored.
    expect(
      (await withdraw(await readLink(email, /got your comment/, "token"))).status,
    ).toBe(200)
  })

  it("erases after thirty days what is not shown, and nothing else", async () => {
    const texts = async () =>
      (await sql<{ text: string }>(shop, "select text from comment order by text")).map(
        ({ text }) => text,
      )
    const email = newEmail("old")
    const make = (text: string, given: Partial<CommentRequest> = {}) =>
      leave({ text, ...given })
    await decide((await make("refused", { email })).id, "refusal")
    const removed = await accept({ text: "removed" })
    await answer(removed.id, "An answer.")
    await decide(removed.id, "removal")
    await accept({ text: "accepted" })
    await make("waiting")
    const age = (days: number) =>
      sql(
        shop,
        `update comment set decided_at = now() - interval '1 day' * $1, created_at = created_at - interval '90 days'`,
        [days],
      )
    await age(29.9)
    expect(await shop.run("erase-old-comments", {})).toEqual({ erased: 0 })
    await age(30.1)
    expect(await shop.run("erase-old-comments", {})).toEqual({ erased: 2 })
    expect(await texts()).toEqual(["accepted", "waiting"])
    expect(await sql(shop, "select id from comment_answer")).toEqual([])
    expect(
      await sql(shop, "select id from comment_contact where email = $1", [email]),
    ).toEqual([])
  })
})
