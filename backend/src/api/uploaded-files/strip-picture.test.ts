import sharp, { type Sharp } from "sharp"
import { stripPicture } from "./strip-picture"

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Told Nobody"/></rdf:RDF></x:xmpmeta>'

/**
 * A picture of 40 × 20 pixels, its left half red, as a camera held sideways stores it.
 */
function draw(): Sharp {
  const pixels = Array.from({ length: 800 }, (_, at) =>
    at % 40 < 20 ? [255, 0, 0] : [0, 0, 255],
  )
  const raw = { width: 40, height: 20, channels: 3 } as const
  return sharp(Buffer.from(pixels.flat()), { raw })
}

function photograph(type: string): Promise<Buffer> {
  const format = type.replace("image/", "") as "jpeg" | "png" | "webp" | "avif"
  return draw()
    .toFormat(format)
    .withIccProfile("p3")
    .withExif({
      IFD0: { Make: "Told Nobody" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(XMP)
    .toBuffer()
}

/** Inserts a segment where cameras put it: after the first two bytes of the JPEG. */
function addSegment(jpeg: Buffer, marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)])
}

const TYPES = ["image/jpeg", "image/png", "image/webp", "image/avif"]

describe("an uploaded picture", () => {
  it.each(TYPES)("R16: %s loses place, camera and text", async (type) => {
    const sent = await photograph(type)
    expect(await sharp(sent).metadata()).toMatchObject({
      exif: expect.any(Buffer),
      xmp: expect.any(Buffer),
    })
    expect(sent.includes("Told Nobody")).toBe(true)
    const kept = await stripPicture(sent, type)
    const { exif, xmp, iptc, comments } = await sharp(kept).metadata()
    expect([exif, xmp, iptc, comments]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(kept.includes("Told Nobody")).toBe(false)
  })

  it.each(TYPES)("R16: %s keeps its colour profile and stays upright", async (type) => {
    const sent = await photograph(type)
    const kept = await stripPicture(sent, type)
    const [before, after] = [await sharp(sent).metadata(), await sharp(kept).metadata()]
    expect(after.icc?.equals(before.icc ?? Buffer.alloc(0))).toBe(true)
    expect([after.width, after.height, after.orientation]).toEqual([20, 40, undefined])
    const look = (picture: Buffer) => sharp(picture).autoOrient().raw().toBuffer()
    const [was, is] = [await look(sent), await look(kept)]
    expect(is.length).toBe(was.length)
    const furthest = Math.max(...is.map((value, at) => Math.abs(value - (was[at] ?? 0))))
    expect(furthest).toBeLessThan(type === "image/png" ? 1 : 64)
  })

  it("R16: a JPEG loses IPTC, comments and everything after its end", async () => {
    const plain = await draw().jpeg().toBuffer()
    const iptc = Buffer.from(
      "Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000\u0000\u0000\u0000\u0010\u001c\u0002P\u0000\u000bTold Nobody",
      "latin1",
    )
    const sent = Buffer.concat([
      addSegment(
        addSegment(plain, 0xed, iptc),
        0xfe,
        Buffer.from("Told Nobody, comment"),
      ),
      Buffer.from("Told Nobody, a film"),
    ])
    expect((await sharp(sent).metadata()).iptc).toBeDefined()
    expect((await stripPicture(sent, "image/jpeg")).includes("Told Nobody")).toBe(false)
  })

  it("R16: a PNG loses its text chunks", async () => {
    const sent = await draw()
      .png()
      .withExif({ IFD0: { ImageDescription: "Told Nobody" } })
      .toBuffer()
    const text = Buffer.from("tEXtAuthor\u0000Told Nobody", "latin1")
    const chunk = Buffer.alloc(8 + text.length)
    chunk.writeUInt32BE(text.length - 4)
    text.copy(chunk, 4)
    chunk.writeUInt32BE(crc32(text), 4 + text.length)
    const spoken = Buffer.concat([sent.subarray(0, 33), chunk, sent.subarray(33)])
    expect((await sharp(spoken).metadata()).comments).toEqual([
      { keyword: "Author", text: "Told Nobody" },
    ])
    expect((await stripPicture(spoken, "image/png")).includes("Told Nobody")).toBe(false)
  })

  it("keeps the frames of an animation, and their timing", async () => {
    const frames = await sharp(
      [await draw().png().toBuffer(), await draw().flop().png().toBuffer()],
      { join: { animated: true } },
    )
      .webp({ delay: [200, 300], loop: 2 })
      .toBuffer()
    const kept = await stripPicture(frames, "image/webp")
    expect(await sharp(kept, { animated: true }).metadata()).toMatchObject({
      pages: 2,
      delay: [200, 300],
      loop: 2,
    })
  })

  it.each([
    ["grey", "b-w", 1, "uchar"],
    ["of 16 bits", "rgb16", 3, "ushort"],
  ])("keeps its colour format: %s", async (_name, space, channels, depth) => {
    const sent = await draw().toColourspace(space).png().toBuffer()
    const kept = await stripPicture(sent, "image/png")
    expect(await sharp(kept).metadata()).toMatchObject({ space, channels, depth })
  })

  it("in print colours becomes one in screen colours", async () => {
    const sent = await draw().toColourspace("cmyk").jpeg().toBuffer()
    const { space, icc } = await sharp(await stripPicture(sent, "image/jpeg")).metadata()
    expect([space, icc]).toEqual(["srgb", undefined])
  })

  it("keeps transparency", async () => {
    const sent = await draw().ensureAlpha(0.5).png().toBuffer()
    const kept = await stripPicture(sent, "image/png")
    expect(
      (await sharp(kept).raw().toBuffer()).equals(await sharp(sent).raw().toBuffer()),
    ).toBe(true)
  })

  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ["cut off", async () => (await photograph("image/jpeg")).subarray(0, 300)],
    ["empty", () => Buffer.alloc(0)],
    ["of too many pixels", async () => sayLarger(await draw().png().toBuffer())],
  ])("is refused when it is %s", async (_name, make) => {
    await expect(stripPicture(await make(), "image/png")).rejects.toThrow(
      /^invalid_request: A picture/,
    )
  })

  it("is left unchanged when it is a PDF", async () => {
    const paper = Buffer.from("%PDF-1.4")
    expect(await stripPicture(paper, "application/pdf")).toBe(paper)
  })
})

/** Sets the header of a PNG to 400 million pixels. */
function sayLarger(png: Buffer): Buffer {
  png.writeUInt32BE(20_000, 16)
  png.writeUInt32BE(20_000, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}

/** Checksum of a PNG chunk. */
function crc32(content: Buffer): number {
  let sum = 0xffffffff
  for (const byte of content) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}
