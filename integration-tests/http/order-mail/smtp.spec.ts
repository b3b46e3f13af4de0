import { Client } from "pg"
import { poll } from "../../support/browser/poll"
import { buy, openCart } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { hookMailServer } from "../../support/http/mail-server"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

/** Puts the database into a state that only a dying process leaves. */
async function changeDatabase(url: string, sql: string, values: string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql, values)
  } finally {
    await client.end()
  }
}

describe("mails over SMTP", () => {
  const mails = hookMailServer()
  const { received } = mails
  const waitForMail = (to: string, subject: RegExp) => mails.waitFor(to, subject)

  describeShop("what is written and when", { env: () => mails.env }, (shop) => {
    // No mail needs a storefront that hears what has changed, and there is none at that address.
    beforeAll(() => shop.setOption("refreshSecret", ""))

    it("confirms an order once, with everything that was bought, to the cent", async () => {
      const cart = await openCart(shop, shop.guest, { "KIT-AFTR": 2, "ACC-CAP-M": 1 })
      const order = await buy(shop.guest, cart, {
        email: "renee@buyer.example",
        address: { first_name: "Renée <b>", last_name: "O'Connor-Ångström" },
      })
      const mail = await waitForMail("renee@buyer.example", /order/i)
      expect(mail.subject).toContain(String(order.display_id))
      expect(mail.from?.address).toBe("shop@clearline.example")
      expect(mail.replyTo?.[0]?.address).toBe("shop@clearline.example")
      expect(mail.text).toContain("Clearline Demo (no real company)")
      const money = (amount: number) =>
        new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(
          amount,
        )
      for (const part of [mail.text ?? "", mail.html ?? ""]) {
        expect(part).toContain("Removal Aftercare Kit")
        expect(part).toContain("Healing Cap")
        expect(part).toContain("/us/learn/aftercare-removal-correction")
        expect(part).toContain(money(order.total))
        expect(part).toContain(money(order.tax_total))
        expect(order.shipping_subtotal).toBe(0)
        expect(part).toMatch(/Shipping \(Standard, by ground\)[^$]*Free/)
        expect(part).toContain(`/us/order-lookup?number=${order.display_id}`)
        expect(part).toContain("Ångström")
        expect(part).toContain(`/us/orders/${order.id}/open?key=`)
        expect(part).not.toContain(cart.id)
      }
      expect(mail.text).toContain("Renée <b>")
      expect(mail.html).toContain("Renée &lt;b&gt;")
      expect(mail.text).toMatch(/Each contains: 1 × /)

      await shop.emit("order.placed", { id: order.id })
      await shop.emit("order.placed", { id: order.id })
      // The mail of a later order comes after whatever those two would have sent.
      const later = await openCart(shop, shop.guest, { "ACC-CAP-M": 1 })
      await buy(shop.guest, later, { email: "later@buyer.example" })
      await waitForMail("later@buyer.example", /order/i)
      const toFirst = received.filter(({ to }) =>
        to?.some(({ address }) => address === "renee@buyer.example"),
      )
      expect(toFirst).toHaveLength(1)
    })

    it("names the aftercare article of what was bought, with the way to it", async () => {
      const cart = await openCart(shop, shop.practitioner, { "KIT-SKIN-LGT": 1 })
      await buy(shop.practitioner, cart, { email: PEOPLE.practitioner.email })
      const mail = await waitForMail(PEOPLE.practitioner.email, /order/i)
      for (const part of [mail.text ?? "", mail.html ?? ""]) {
        expect(part).toContain("For Complete Skin Correcting Kit:")
        expect(part).toContain(
          "https://shop.example/us/learn/aftercare-removal-correction",
        )
      }
    })

    describe("an order whose mail was lost with its process", () => {
      const look = () => shop.run("send-missing-order-mails", { older_than: 0 })
      const mailsTo = (address: string) =>
        received.filter(({ to }) => to?.some((one) => one.address === address))
      /** As the database stands when the process died before, or at, the sending. */
      const loseMail = async (email: string, change: string) => {
        const order = await buy(
          shop.guest,
          await openCart(shop, shop.guest, { "ACC-CAP-M": 1 }),
          { email },
        )
        await waitForMail(email, /order/i)
        received.length = 0
        const key = `order-placed:${order.id}`
        // Core marks the notification as sent only after the server has the mail.
        await poll(`${key} to be marked as sent`, async () => {
          const { data } = await shop.query({
            entity: "notification",
            fields: ["status"],
            filters: { idempotency_key: key },
          })
          return data[0]?.status === "success"
        })
        await changeDatabase(shop.databaseUrl, change, [key])
      }

      it("F20: is confirmed by the next look, exactly once, whoever looks", async () => {
        await loseMail(
          "lost@buyer.example",
          "delete from notification where idempotency_key = $1",
        )
        await Promise.allSettled([look(), look()])
        await look()
        await waitForMail("lost@buyer.example", /order/i)
        expect(mailsTo("lost@buyer.example")).toHaveLength(1)
      })

      it("F20: is confirmed also when the process died while sending, or the server refused", async () => {
        const early = "updated_at = now() - interval '11 min'"
        for (const status of ["pending", "failure"]) {
          await loseMail(
            `${status}@buyer.example`,
            `update notification set status = '${status}', ${early} where idempotency_key = $1`,
          )
          expect(await look()).toBe(1)
          expect(await look()).toBe(0)
          expect(mailsTo(`${status}@buyer.example`)).toHaveLength(1)
        }
      })

      it("F20: is not written to when it was cancelled", async () => {
        await loseMail(
          "cancelled@buyer.example",
          "delete from notification where idempotency_key = $1",
        )
        const { data } = await shop.query({
          entity: "order",
          fields: ["id"],
          filters: { email: "cancelled@buyer.example" },
        })
        await shop.admin.post(`/admin/orders/${String(data[0]?.id)}/cancel`)
        expect(await look()).toBe(0)
        expect(mailsTo("cancelled@buyer.example")).toEqual([])
      })
    })

    it("sends a customer back to the shop of their country, and staff to the dashboard", async () => {
      const ask = (who: "customer" | "user", identifier: string, metadata?: object) =>
        shop.guest.post(`/auth/${who}/emailpass/reset-password`, { identifier, metadata })
      await ask("customer", PEOPLE.client.email, { country_code: "de" })
      await ask("user", PEOPLE.admin.email)
      const mail = await waitForMail(PEOPLE.client.email, /new password/)
      const link = /https:\/\/\S+/.exec(mail.text ?? "")?.[0] ?? ""
      const url = new URL(link)
      expect(url.origin + url.pathname).toBe("https://shop.example/de/reset-password")
      expect(url.searchParams.get("email")).toBe(PEOPLE.client.email)

      const token = url.searchParams.get("token") ?? ""
      const door = shop.as("link", { authorization: `Bearer ${token}` })
      const password = "a-new-and-long-password"
      expect(
        (await door.post("/auth/customer/emailpass/update", { password })).status,
      ).toBe(200)
      const signIn = { email: PEOPLE.client.email, password }
      expect((await shop.guest.post("/auth/customer/emailpass", signIn)).status).toBe(200)

      const staff = await waitForMail(PEOPLE.admin.email, /new password/)
      expect(staff.text).toContain("/app/reset-password?token=")
    })

    it("leaves no link that opens an account where staff or a copy of the database show it", async () => {
      const people = [PEOPLE.client.email, PEOPLE.admin.email]
      for (const [at, who] of ["customer", "user"].entries()) {
        await shop.guest.post(`/auth/${who}/emailpass/reset-password`, {
          identifier: people[at],
        })
      }
      await waitForMail(PEOPLE.admin.email, /new password/)
      const stored = JSON.stringify([
        (await shop.admin.get("/admin/notifications?limit=50")).body,
        await sql(shop, "select * from notification"),
      ])
      for (const email of people) {
        const mail = await waitForMail(email, /new password/)
        const token = /token=([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? ""
        expect(token.length).toBeGreaterThan(40)
        expect(stored).toContain(email)
        expect(stored).not.toContain(token)
      }
      expect(stored).toContain("password-reset")
      expect(stored).not.toContain("reset_url")
    })

    it("keeps a foreign country or address out of the link", async () => {
      await shop.guest.post("/auth/customer/emailpass/reset-password", {
        identifier: PEOPLE.client.email,
        metadata: { country_code: "//evil.example" },
      })
      const mail = await waitForMail(PEOPLE.client.email, /new password/)
      expect(mail.text).toContain("https://shop.example/us/reset-password?")
      expect(mail.text).not.toContain("evil.example")
    })

    it("writes nothing to an address without an account", async () => {
      const ask = async (identifier: string) => {
        const path = "/auth/customer/emailpass/reset-password"
        expect((await shop.guest.post(path, { identifier })).status).toBe(201)
      }
      await ask("nobody@buyer.example")
      // Asked later, so it arrives after whatever the first would have sent.
      await ask(PEOPLE.client.email)
      await waitForMail(PEOPLE.client.email, /new password/)
      expect(received).toHaveLength(1)
    })

    it("asks whoever registers to confirm the address, and welcomes them then", async () => {
      const signUp = { email: "new@buyer.example", password: "long-enough-password" }
      const { body } = await shop.guest.post<{ token: string }>(
        "/auth/customer/emailpass/register",
        { ...signUp, metadata: { first_name: "Zoë", country_code: "de" } },
      )
      const wanted = await waitForMail(signUp.email, /Confirm your e-mail/)
      const link = new URL(/https:\/\/\S+/.exec(wanted.text ?? "")?.[0] ?? "")
      expect(link.origin + link.pathname).toBe("https://shop.example/de/confirm-email")
      const door = shop.as("new", { authorization: `Bearer ${body.token}` })
      const confirmed = await door.post("/auth/verification/confirm", {
        code: link.searchParams.get("code"),
      })
      expect(confirmed.status).toBe(200)
      const mail = await waitForMail(signUp.email, /account is ready/)
      expect(mail.text).toContain("Hello Zoë,")
    })
  })
})
