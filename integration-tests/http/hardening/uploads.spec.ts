import { readFileSync } from "node:fs"
import path from "node:path"
import { deflateSync } from "node:zlib"
import Medusa from "@medusajs/js-sdk"
import sharp from "sharp"
import { poll } from "../../support/browser/poll"
import { type RawResponse, type RawRequest, send } from "../../support/fuzz/send"
import { PEOPLE } from "../../support/http/people"
import { describeShop } from "../../support/http/shop"

const BOUNDARY = "clearline-test"
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
const PAGE = "<html><script>alert(1)</script></html>"
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`

/** One file as a browser's form would send it. */
function buildForm(name: string, type: string, content: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
}

describeShop("what staff upload", (shop) => {
  const ask = (target: string, given: Partial<RawRequest> = {}): Promise<RawResponse> =>
    send(shop.url, { method: "GET", target, body: null, headers: {}, ...given })
  const signIn = async (who: "user" | "customer" = "user") => {
    const person = who === "user" ? PEOPLE.admin : PEOPLE.client
    const { body } = await shop
      .as("door")
      .post<{ token: string }>(`/auth/${who}/emailpass`, person)
    return { authorization: `Bearer ${body.token}` }
  }
  const upload = async (name: string, type: string, content: Buffer | string) =>
    ask("/admin/uploads", {
      method: "POST",
      headers: {
        ...(await signIn()),
        "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
      },
      body: buildForm(name, type, content),
    })

  it.each<[string, string, string, Buffer | string]>([
    ["a page", "a.html", "text/html", PAGE],
    ["a page that says it is a picture", "a.png", "image/png", PAGE],
    ["a drawing with a script", "a.svg", "image/svg+xml", DRAWING],
    ["a script", "a.js", "text/javascript", "alert(1)"],
    ["a picture named like a page", "a.html", "image/png", PIXEL],
    [
      "a picture that is a page too",
      "a.html",
      "text/html",
      Buffer.concat([PIXEL, Buffer.from(PAGE)]),
    ],
    [
      "an archive",
      "a.zip",
      "application/zip",
      Buffer.from("504b0304140000000800", "hex"),
    ],
    [
      "an archive that unpacks to 50 MB",
      "a.gz",
      "application/gzip",
      deflateSync(Buffer.alloc(50_000_000)),
    ],
  ])("B13: %s is refused", async (_name, name, type, content) => {
    const answer = await upload(name, type, content)
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining("invalid_request"),
    ])
  })

  it("B13: 30 MB are refused before they are read, 6 MB after", async () => {
    for (const megabytes of [30, 6]) {
      const content = Buffer.concat([PIXEL, Buffer.alloc(megabytes * 1_048_576)])
      const answer = await upload("a.png", "image/png", content)
      expect([megabytes, answer.status]).toEqual([megabytes, 413])
    }
  })

  it.each<[string, string, Buffer | string]>([
    ["a picture", "a.csv", PIXEL],
    ["text of Windows", "a.csv", Buffer.from("SKU\nGr\u00f6\u00dfe", "latin1")],
    ["text of two bytes a letter", "a.csv", Buffer.from("SKU\n1", "utf16le")],
    ["nothing", "a.csv", ""],
    ["a page", "a.csv.html", PAGE],
  ])("B13: %s that says it is a CSV file is refused", async (_name, name, content) => {
    expect((await upload(name, "text/csv", content)).status).toBe(400)
  })

  it("B13: an upload address, past which nobody looks, is for private CSV files only", async () => {
    const tries: [string, string | undefined, number][] = [
      ["text/csv", undefined, 200],
      ["text/csv", "private", 200],
      ["text/csv", "public", 400],
      ["image/jpeg", "public", 400],
      ["image/jpeg", undefined, 400],
      ["text/html", undefined, 400],
    ]
    for (const [mime_type, access, status] of tries) {
      const answer = await shop.admin.post("/admin/uploads/presigned-urls", {
        originalname: "a.csv",
        size: 4,
        mime_type,
        access,
      })
      expect([mime_type, access, answer.status]).toEqual([mime_type, access, status])
    }
  })

  it("R4: a private file is given to staff, as a file to save, and to nobody else", async () => {
    const taken = await upload("prices.csv", "text/csv", "SKU,Cost\n1,2\n")
    const { files } = JSON.parse(taken.text) as { files: { id: string; url: string }[] }
    const { pathname } = new URL(files[0]?.url ?? "")
    expect(pathname).toMatch(/^\/static\/private-\d+-prices\.csv$/)
    const led = await ask(pathname)
    expect(led.status).toBe(302)
    const file = String(led.headers.location)
    for (const headers of [{}, await signIn("customer")]) {
      const refused = await ask(file, { headers })
      expect([refused.status, refused.text]).toEqual([
        401,
        expect.not.stringContaining("SKU"),
      ])
    }
    const given = await ask(file, { headers: await signIn() })
    expect([given.status, given.text]).toEqual([200, "SKU,Cost\n1,2\n"])
    expect(given.headers["content-disposition"]).toBe('attachment; filename="prices.csv"')
    expect(given.headers["cache-control"]).toBe("private, no-store")
    expect(given.headers["x-content-type-options"]).toBe("nosniff")
  })

  it.each([
    "private-1-nothing.csv",
    "private-1-..%2F..%2Fsecrets.json",
    "private-1-..%5Csecrets.json",
    "1-balm.png",
    "secrets.json",
  ])("R4: %s is no private file", async (key) => {
    const answer = await ask(`/admin/private-files/${key}`, { headers: await signIn() })
    expect(answer.status).toBe(404)
  })

  it("R16: a photograph loses its place, camera and words, and is still the picture", async () => {
    const photograph = () =>
      sharp({ create: { width: 40, height: 20, channels: 3, background: "#c86432" } })
        .withIccProfile("p3")
        .withExif({
          IFD0: { Make: "Told Nobody" },
          IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
        })
        .withMetadata({ orientation: 6 })
    for (const format of ["jpeg", "png", "webp", "avif"] as const) {
      const sent = await photograph().toFormat(format).toBuffer()
      expect(sent.includes("Told Nobody")).toBe(true)
      const { status, text } = await upload(`a.${format}`, `image/${format}`, sent)
      expect([format, status]).toEqual([format, 200])
      const { files } = JSON.parse(text) as { files: { id: string }[] }
      const folder = path.join(process.env.DATA_DIR ?? ".data", "files")
      const kept = readFileSync(path.join(folder, files[0]?.id ?? ""))
      const { width, height, exif, icc } = await sharp(kept).metadata()
      expect([format, width, height, exif]).toEqual([format, 20, 40, undefined])
      expect(icc).toBeDefined()
      expect(kept.includes("Told Nobody")).toBe(false)
    }
  })

  it("R16: a picture that cannot be read is refused", async () => {
    const cut = (await sharp(PIXEL).jpeg().toBuffer()).subarray(0, 60)
    const answer = await upload("a.jpg", "image/jpeg", cut)
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining("damaged"),
    ])
  })

  it("B13: a picture is taken, named without a way up, and shown in place", async () => {
    for (const name of ["balm.png", "../../balm.png", "..\\..\\balm.png"]) {
      const taken = await upload(name, "text/html", PIXEL)
      expect([name, taken.status]).toEqual([name, 200])
      const { files } = JSON.parse(taken.text) as { files: { url: string }[] }
      const { pathname } = new URL(files[0]?.url ?? "")
      expect(pathname).toMatch(/^\/static\/\d+-balm\.png$/)
    }
  })

  it("M1: the dashboard's product import works with files kept here, by the calls of Medusa's own client", async () => {
    const sdk = new Medusa({
      baseUrl: shop.url,
      globalHeaders: await signIn(),
    })
    const csv = [
      "Product Handle,Product Title,Product Status,Variant Title,Variant Option 1 Name,Variant Option 1 Value",
      "größe-eins,Größe eins,draft,15 g,Size,15 g",
    ].join("\n")
    const file = new File([csv], "products.csv", { type: "text/csv" })
    const { transaction_id, summary } = await sdk.admin.product.createImport({ file }, {})
    expect(summary).toEqual({ toCreate: 1, toUpdate: 0 })
    await sdk.admin.product.confirmImport(transaction_id)
    const { answer } = await poll("the imported product", async () => {
      const { products } = await sdk.admin.product.list({ handle: "größe-eins" })
      return products[0]
    })
    expect(answer).toMatchObject({ title: "Größe eins", status: "draft" })
  })

  it("R4: an export of the dashboard is there when its link is followed", async () => {
    const admin = await signIn()
    expect((await shop.admin.post("/admin/products/export")).status).toBe(202)
    type Feed = { notifications: { data: { file?: { url: string } } }[] }
    const { answer: url } = await poll("the export's notification", async () => {
      const { body } = await shop.admin.get<Feed>("/admin/notifications?channel=feed")
      return body.notifications.flatMap(({ data }) => data.file?.url ?? [])[0]
    })
    const led = await ask(new URL(url).pathname, { headers: admin })
    const { status, text } = await ask(String(led.headers.location), { headers: admin })
    expect([status, text]).toEqual([200, expect.stringContaining("recovery-balm")])
  })
})
