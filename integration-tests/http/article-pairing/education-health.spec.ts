import { sql } from "../../support/corrupt-db"
import {
  ageChecks,
  checkLinks,
  openOtherSite,
  readLinks,
  rewriteArticles,
} from "../../support/http/other-site"
import { FADE, SPARE, buildPairing } from "../../support/http/pairing"
import { describeShop } from "../../support/http/shop"

describeShop("the health of articles and pairings", (shop) => {
  const { findArticle, draft, health } = buildPairing(shop)

  it("lists what somebody should look after", async () => {
    const id = await draft()
    await sql(
      shop,
      "update article set body = body || E'\\n\\nSee [it](/learn/nowhere).' where slug = $1",
      [FADE],
    )
    const { unpaired, reviews, dead_links } = await health()
    expect(unpaired).toEqual([
      {
        product_id: id,
        title: expect.any(String),
        is_published: false,
        gaps: ["read_first"],
      },
    ])
    expect(reviews).toContainEqual(
      expect.objectContaining({ slug: FADE, due_since: null }),
    )
    expect(dead_links).toEqual([
      expect.objectContaining({
        slug: FADE,
        target: "/learn/nowhere",
        reason: "missing",
      }),
    ])
  })

  it("tells a link to an earlier address of an article, with today's", async () => {
    const id = await findArticle(SPARE)
    await sql(
      shop,
      "insert into article_redirect (id, slug, article_id) values ($1, $2, $3)",
      ["artred_test", "laser-of-old", id],
    )
    await sql(
      shop,
      "update article set body = body || E'\\n\\nSee [it](/learn/laser-of-old#now).' where slug = $1",
      [FADE],
    )
    const { dead_links, moved_links } = await health()
    expect(dead_links).toEqual([])
    expect(moved_links).toEqual([
      expect.objectContaining({
        slug: FADE,
        target: "/learn/laser-of-old",
        moved_to: `/learn/${SPARE}`,
      }),
    ])
  })

  describe("links to other sites", () => {
    const site = openOtherSite()
    const isOn = (on: boolean) =>
      shop.setOption("linkCheck", {
        isOn: on,
        pauseMs: 0,
        alsoAllowed: [site.origin],
      })
    const find = async (path: string) =>
      (await readLinks(shop)).findings.find(({ url }) => url.endsWith(path))
    afterAll(() => isOn(false))

    it("are not followed by a shop that asks no other site, which says so", async () => {
      await isOn(false)
      const links = await readLinks(shop)
      expect(links).toMatchObject({ is_on: false, fine: 0, check: null, findings: [] })
      expect(links.count).toBeGreaterThan(100)
      expect(links.waiting).toBe(links.count)
      expect(await shop.admin.post("/admin/link-checks")).toMatchObject({
        status: 409,
        body: { code: "link_check_off" },
      })
      expect(
        await shop.admin.post("/admin/link-checks", { urls: ["http://a.org"] }),
      ).toMatchObject({
        status: 400,
      })
      const night = await shop.run("begin-link-check", { by: "clock" })
      expect(night).toMatchObject({ begun: false })
      expect((await readLinks(shop)).check).toBeNull()
    })

    it("are dead when two looks apart find nothing, and not for a refusal or a way in", async () => {
      await isOn(true)
      const { origin, pages, asked } = site
      pages.set("/gone", [404])
      pages.set("/refuses", [403])
      pages.set("/moved", [301, "/fine"])
      pages.set("/inwards", [302, "http://localhost/"])
      await rewriteArticles(shop, FADE, {
        body: `[Here](${origin}/fine#a), [there](${origin}/gone), [in](${origin}/inwards) and [me](http://localhost/admin).`,
        answer: `It has moved, see ${origin}/moved for more.`,
        source: `${origin}/refuses`,
      })
      expect((await readLinks(shop)).count).toBe(6)

      expect(await checkLinks(shop)).toMatchObject({
        begun: true,
        check: { total: 6 },
      })
      const first = await readLinks(shop)
      expect(first).toMatchObject({
        fine: 1,
        waiting: 0,
        check: { state: "finished", done: 6, total: 6, heard: true },
      })
      expect(await find("/gone")).toMatchObject({
        verdict: "gone_once",
        status: 404,
        places: [{ slug: FADE, part: "text", words: "there" }],
      })
      expect(await find("/refuses")).toMatchObject({
        verdict: "unknown",
        status: 403,
        places: [{ part: "sources", words: "A study" }],
      })
      expect(await find("/moved")).toMatchObject({
        verdict: "moved",
        moved_to: `${origin}/fine`,
        places: [{ part: "questions" }],
      })
      for (const inside of ["/inwards", "localhost/admin"]) {
        expect(await find(inside)).toMatchObject({
          verdict: "unknown",
          problem: "private_address",
        })
      }

      const before = asked.length
      expect(await checkLinks(shop)).toMatchObject({ begun: false })
      expect(asked).toHaveLength(before)

      await ageChecks(shop, 30)
      expect(await shop.run("begin-link-check", { by: "clock" })).toMatchObject({
        begun: true,
      })
      await checkLinks(shop)
      expect(await find("/gone")).toMatchObject({ verdict: "dead", status: 404 })
      expect(await find("/refuses")).toMatchObject({ verdict: "unknown" })

      pages.set("/gone", [200])
      await ageChecks(shop, 30)
      await checkLinks(shop)
      expect(await find("/gone")).toBeUndefined()
      expect((await readLinks(shop)).fine).toBe(2)
    })

    it("are forgotten once no article leads there", async () => {
      await isOn(true)
      const { origin } = site
      const rewrite = (page: string) =>
        rewriteArticles(shop, FADE, {
          body: "Words.",
          answer: "So.",
          source: origin + page,
        })
      await rewrite("/one")
      await checkLinks(shop)
      await rewrite("/two")
      await checkLinks(shop)
      expect(
        await sql(shop, "select url from outside_link where deleted_at is null"),
      ).toEqual([{ url: `${origin}/two` }])
    })
  })
})
