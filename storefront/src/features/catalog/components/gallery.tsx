import type { PictureView } from "@/lib/media-url"
import { Picture } from "@/ui/picture"
import type { VariantView } from "../view"
import styles from "./gallery.module.css"

const STAGE_SIZES = "(max-width: 56rem) calc(100vw - 2.5rem), 620px"

function Stage({ picture, eager }: { picture: PictureView; eager?: boolean }) {
  return (
    <div className={styles.stage}>
      <Picture {...picture} width={640} height={640} sizes={STAGE_SIZES} eager={eager} />
    </div>
  )
}

/**
 * The pictures of a product: a large one, the others below it. The large one is the
 * first, or the picture of the chosen option if options have their own. Nothing moves by
 * itself.
 */
export function Gallery({
  pictures,
  variants,
  chosen,
}: {
  pictures: PictureView[]
  variants: VariantView[]
  /** Index of the variant that is chosen first; its picture is shown first. */
  chosen: number
}) {
  const [first, ...others] = pictures
  const byVariant = variants.some(({ picture }) => picture)
  const shown = new Set(byVariant ? variants.map(({ picture }) => picture?.path) : [])
  const rest = others.filter(({ path }) => !shown.has(path))
  return (
    <div className={styles.gallery}>
      {byVariant
        ? variants.map(({ index, picture }) => {
            const own = picture ?? first
            return own ? (
              <div key={index} data-for-variant={index}>
                <Stage picture={own} eager={index === chosen} />
              </div>
            ) : null
          })
        : first && <Stage picture={first} eager />}
      {rest.length > 0 ? (
        <ul className={styles.more}>
          {rest.map((picture) => (
            <li key={picture.path} className={styles.stage}>
              <Picture {...picture} width={640} height={640} sizes="240px" />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.caption}>Illustrations, drawn for this shop.</p>
    </div>
  )
}
