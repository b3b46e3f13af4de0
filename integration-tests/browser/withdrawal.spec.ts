import { listViolations } from "../support/browser/accessibility"
import { waitForMail } from "../support/browser/mailbox"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { poll } from "../support/browser/poll"

/** Pages of every kind, from all of which the right is one click away. */
const PAGES = [
  ...["", "/shop/aftercare", "/products/recovery-balm", "/learn", "/learn/glossary"],
  ...["/advisor", "/aftercare", "/cart", "/sign-in", "/register", "/order-lookup"],
  ...["/search?q=balm", "/country", "/about", "/terms", "/right-of-withdrawal"],
  ...["/imprint", "/contact", "/checkout"],
]

test.describe("A consumer in the European Union", () => {
  test("S29: withdraws on a phone without script, from any page in one click", async ({
    shop,
  }) => {
    const { storefront, mailDir } = shop.stack
    const pages = PAGES.map(async (path) => {
      const html = await (await fetch(`${storefront}/de${path}`)).text()
      const isThere = /<a href="\/de\/withdraw">Withdraw from contract here<\/a>/.test(
        html,
      )
      return isThere ? [] : [path]
    })
    expect((await Promise.all(pages)).flat()).toEqual([])
    const american = await (await fetch(`${storefront}/us`)).text()
    expect(american).not.toContain("Withdraw from contract here")

    const { page, shoot } = await shop.enter({ device: "phone", scripts: false })
    await page.goto("/de/imprint")
    await page.getByRole("link", { name: "Withdraw from contract here" }).click()
    await page
      .getByRole("heading", { level: 1, name: "Withdraw from contract" })
      .waitFor()
    const confirm = page.getByRole("button", { name: "Confirm withdrawal" })
    const email = newEmail("withdraws")
    await page.getByLabel("Your name").fill("Łucja Nowak")
    await page.getByLabel("E-mail").fill("not an address")
    // The browser itself asks for what is missing and keeps what was typed.
    await confirm.click()
    await expect(page.getByLabel("Order number")).toBeFocused()
    await expect(page.getByLabel("Your name")).toHaveValue("Łucja Nowak")
    await shoot("withdraw-form-phone")

    await page.getByLabel("Order number").fill("1042")
    await page.getByLabel("E-mail").fill(email)
    const begun = Date.now()
    await confirm.click()
    const done = page.getByRole("status").filter({ hasText: "received your withdrawal" })
    await expect(done).toContainText("(Europe/Berlin)")
    await shoot("withdraw-received-phone")

    const mail = await waitForMail(mailDir, email, /received your withdrawal/)
    expect(Date.now() - begun).toBeLessThan(60_000)
    for (const fact of ["Łucja Nowak", "1042", email, "(Europe/Berlin)"]) {
      expect(mail.text).toContain(fact)
    }
    expect(mail.replyTo?.[0]?.address).toBe("shop@clearline.example")
  })

  test("S28: reads who runs the shop; a change of it shows at once", async ({
    shop,
    admin,
  }) => {
    const { page, shoot } = await shop.enter()
    for (const path of [
      "imprint",
      "contact",
      "terms",
      "right-of-withdrawal",
      "withdraw",
    ]) {
      await page.goto(`/de/${path}`)
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await listViolations(page)).toEqual([])
      await shoot(`legal-${path}-desk`)
    }
    await page.goto("/de/imprint")
    const main = page.getByRole("main")
    await expect(main).toContainText("Clearline Demo (no real company)")
    await expect(main).not.toContainText("VAT number")
    const save = (vat_number: string | null) =>
      admin.ask("/admin/shop-settings", { vat_number })
    const shows = (isThere: boolean) =>
      poll(
        `the imprint ${isThere ? "with" : "without"} a VAT number`,
        async () => {
          const html = await (await fetch(`${shop.stack.storefront}/de/imprint`)).text()
          return html.includes("VAT number") === isThere
        },
        { within: 10_000 },
      )
    await save("DE999999999")
    await shows(true)
    await save(null)
    await shows(false)
  })
})
