import { expect, test } from "../support/browser/shop"
import { readStack } from "../support/browser/stack"

test.describe("Pictures and addresses", () => {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(readStack().storefront + path, { redirect: "manual", ...init })

  test("serves pictures of the shop and nothing else under /media", async () => {
    for (const path of [
      "/media/..%2f..%2fetc%2fpasswd.png",
      "/media/%2e%2e/store/orders",
      "/media/secrets.json",
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404])
    }
  })

  const findPicture = async () => {
    const html = await (await ask("/us/products/gentle-foam-cleanser")).text()
    const source = /src="(\/_next\/image\?[^"]+)"/.exec(html)?.[1]
    return source?.replaceAll("&amp;", "&") ?? "/no-picture"
  }

  test("S5: encodes a picture once: the second visitor gets the stored one", async () => {
    const picture = await findPicture()
    const headers = { accept: "image/avif,image/webp,*/*" }
    const first = await ask(picture, { headers })
    expect(first.status).toBe(200)
    expect(first.headers.get("content-type")).toBe("image/webp")
    await first.arrayBuffer()
    const second = await ask(picture, { headers })
    expect(second.headers.get("x-nextjs-cache")).toBe("HIT")
  })

  test("S5: takes one spelling of a picture's address", async ({ shop }) => {
    const picture = await findPicture()
    const path = new URL(picture, shop.stack.storefront).searchParams.get("url") ?? ""
    const [, , name = ""] = path.split("/")
    const first = `%${name.charCodeAt(0).toString(16)}`
    for (const other of [
      `${path}?v=1`,
      `/media/${first}${name.slice(1)}`,
      `/media/./${name}`,
      `/media/x/../${name}`,
      `/media//${name}`,
      `${path}#x`,
    ]) {
      const target = `/_next/image?url=${encodeURIComponent(other)}&w=640&q=75`
      const { status } = await ask(target)
      expect([other, status === 404 || status === 400]).toEqual([other, true])
    }
    for (const other of [`${path}?v=1`, `/media/${first}${name.slice(1)}`]) {
      expect([other, (await ask(other)).status]).toEqual([other, 404])
    }
    expect((await ask(path)).status).toBe(200)
  })

  for (const [path, to] of [
    ["/US", "/us"],
    ["/De/learn", "/de/learn"],
    ["/.well-known/change-password", "/us/account/password"],
  ] as const) {
    test(`leads ${path} to ${to}`, async () => {
      const response = await ask(path)
      expect([
        response.status >= 300 && response.status < 400,
        response.headers.get("location"),
      ]).toEqual([true, expect.stringMatching(new RegExp(`${to}$`))])
    })
  }

  for (const path of [
    "/us/%E0%A4%A",
    "/us/products/%E0%A4%A",
    "/%",
    "/media/%E0%A4%A.webp",
  ]) {
    test(`answers the broken address ${path} with a refusal, not with a fault`, async () => {
      const { status } = await ask(path)
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
    })
  }
})
