import { randomUUID } from "node:crypto"
import type {
  AdminClaimsResponse,
  ClaimKind,
  OrderReturnsResponse,
  ReportClaimResponse,
} from "../../../backend/src/contracts"
import { sql } from "../../support/corrupt-db"
import type { Actor, Refusal } from "../../support/http/actor"
import { openReturning } from "../../support/http/returning"
import { describeShop } from "../../support/http/shop"

const BALM = "AFT-BALM-15"
/** The smallest picture: one pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

describeShop("problems that buyers report", (shop) => {
  const { order, deliver, byLink, mail } = openReturning(shop)

  it("S51: a buyer reports a problem with a picture; staff pay back, replace or decline it, once; harm makes a report with a last day", async () => {
    const bought = await order({ [BALM]: 4 })
    const guest = await byLink(bought)
    const line_id = bought.items[0]?.id
    const report = (
      kind: ClaimKind,
      quantity: number,
      { who = guest, ...more }: { who?: Actor; note?: string; request_key?: string } = {},
    ) =>
      who.post<ReportClaimResponse & Refusal>(`/store/orders/${bought.id}/claims`, {
        ...{ request_key: randomUUID(), kind, remedy: "refund", ...more },
        lines: [{ line_id, quantity }],
      })
    const answer = (id: string, body: object) =>
      shop.admin.post<AdminClaimsResponse & Refusal>(
        `/admin/claim-reports/${id}/answers`,
        body,
      )
    expect((await report("damaged", 1)).body.code).toBe("not_claimable")
    await deliver(bought)
    for (const who of [shop.guest, shop.client]) {
      expect((await report("damaged", 1, { who })).status).toBe(404)
    }
    const request_key = randomUUID()
    const damaged = await report("damaged", 1, { request_key, note: "Lid is broken" })
    expect(damaged.status).toBe(200)
    const { id, number } = damaged.body.claim
    expect((await report("damaged", 1, { request_key })).body.claim.id).toBe(id)
    await mail(bought, `your report C${number} about order ${bought.display_id}`)

    // A picture: private, for staff alone, and nothing but a picture.
    const send = async (content: Buffer) =>
      (await byLink(bought, { "content-type": "image/png" })).post<Refusal>(
        `/store/orders/${bought.id}/claims/${id}/pictures`,
        content,
      )
    expect((await send(Buffer.from("<html>"))).status).toBe(400)
    expect((await send(Buffer.alloc(6_000_000))).status).toBe(413)
    expect((await send(PICTURE)).status).toBe(200)
    const seen = await shop.admin.get<AdminClaimsResponse>(
      `/admin/orders/${bought.id}/claim-reports`,
    )
    const [claim] = seen.body.claims
    expect(claim).toMatchObject({ note: "Lid is broken", remedy: "refund" })
    expect(claim?.pictures).toHaveLength(1)
    const { pathname } = new URL(claim?.pictures[0] ?? "")
    expect((await shop.guest.get(pathname)).status).toBe(401)

    // Staff pay back once, whole coins, without goods coming back.
    const worth = claim?.worth ?? 0
    expect((await answer(id, { decision: "refund", amount: 1.005 })).body.code).toBe(
      "amount_not_whole",
    )
    const twice = [
      answer(id, { decision: "refund", amount: worth }),
      answer(id, { decision: "refund", amount: worth }),
    ]
    const paid = await Promise.all(twice)
    expect(paid.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await answer(id, { decision: "replace" })).body.code).toBe("claim_closed")
    await mail(bought, `answer to C${number} about order ${bought.display_id}`)
    // What was paid back is not owed once more.
    const options = await guest.get<OrderReturnsResponse>(
      `/store/orders/${bought.id}/returns`,
    )
    expect(options.body.lines[0]?.returnable).toBe(3)

    const wrong = await report("wrong", 1)
    const replaced = await answer(wrong.body.claim.id, { decision: "replace" })
    expect(replaced.body.claims[0]).toMatchObject({ status: "replaced" })
    const after = await shop.admin.get<{
      order: { items: { quantity: number; unit_price: number }[] }
    }>(`/admin/orders/${bought.id}?fields=*items`)
    expect(
      after.body.order.items.map((one) => [one.quantity, one.unit_price]),
    ).toContainEqual([1, 0])

    // Harm: needs words, which stand in the safety report alone.
    expect((await report("skin_reaction", 1)).status).toBe(400)
    const harm = await report("skin_reaction", 1, { note: "Red and itchy for two days" })
    expect(JSON.stringify(harm.body)).not.toContain("itchy")
    const stored = await sql<{ note: string | null }>(
      shop,
      "select note from claim_report where id = $1",
      [harm.body.claim.id],
    )
    expect(stored).toEqual([{ note: null }])
    const desk = await shop.admin.get<AdminClaimsResponse>(
      `/admin/orders/${bought.id}/claim-reports`,
    )
    const [reported] = desk.body.claims
    expect(reported).toMatchObject({ note: "Red and itchy for two days" })
    expect(reported?.safety?.answered_at).toBeNull()
    const due = new Date(reported?.safety?.due_at ?? 0).getTime() - Date.now()
    expect(due).toBeGreaterThan(14 * 24 * 60 * 60 * 1000)
    const found = await shop.admin.post<AdminClaimsResponse>(
      `/admin/safety-reports/${reported?.safety?.id}/answers`,
      { answer: "Called back, lot noted" },
    )
    expect(found.body.claims[0]?.safety).toMatchObject({
      answered_at: expect.any(String),
      answer: "Called back, lot noted",
    })
    expect((await answer(harm.body.claim.id, { decision: "decline" })).status).toBe(400)
    expect(
      (await answer(harm.body.claim.id, { decision: "decline", answer: "Sorry" })).status,
    ).toBe(200)
  })
})
