import { MedusaError } from "@medusajs/framework/utils"
import sharp, { type Metadata, type Sharp } from "sharp"

/**
 * Maximum pixels of a picture, all its frames together; a few bytes can decode to far
 * more.
 */
const MAX_PIXELS = 100_000_000

/**
 * How each format is encoded again: so close to the original that no difference is
 * visible.
 */
const WRITE: Record<string, (picture: Sharp, was: Metadata, content: Buffer) => Sharp> = {
  "image/jpeg": (picture, was) =>
    picture.jpeg({
      quality: 92,
      progressive: was.isProgressive,
      chromaSubsampling: was.chromaSubsampling === "4:4:4" ? "4:4:4" : "4:2:0",
    }),
  "image/png": (picture) => picture.png({ compressionLevel: 9 }),
  "image/webp": (picture, _was, content) =>
    picture.webp(content.includes("VP8L") ? { lossless: true } : { quality: 92 }),
  "image/avif": (picture) => picture.avif({ quality: 80, effort: 3 }),
}

/**
 * Keeps colour space and depth: sharp would turn grey into three channels, and 16 bits
 * into 8.
 */
function keepDepth(picture: Sharp, { space, depth }: Metadata): Sharp {
  if (space === "b-w") return picture.toColourspace("b-w")
  if (depth !== "ushort") return picture
  return picture.toColourspace(space === "grey16" ? "grey16" : "rgb16")
}

/**
 * Encodes the picture again, without EXIF (place, camera, time), XMP, IPTC, comments,
 * text chunks, thumbnails and data after its end. Colour profile and frames stay; the
 * orientation from EXIF is applied to the pixels. Any other type is returned unchanged.
 *
 * *Refuses when* the picture cannot be read or has more than MAX_PIXELS.
 */
export async function stripPicture(content: Buffer, type: string): Promise<Buffer> {
  const write = WRITE[type]
  if (!write) return content
  try {
    const open = {
      limitInputPixels: MAX_PIXELS,
      failOn: "error",
      animated: true,
    } as const
    const picture = sharp(content, open)
    const was = await picture.metadata()
    // The frames of an animation cannot be rotated one by one; cameras create no
    // animations.
    const upright = (was.pages ?? 1) > 1 ? picture : picture.autoOrient()
    // A profile for printing inks does not fit screen colours; sharp applies it instead.
    const coloured = was.space === "cmyk" ? upright : upright.keepIccProfile()
    return await write(keepDepth(coloured, was), was, content).toBuffer()
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "invalid_request: A picture is damaged or has too many pixels.",
    )
  }
}
