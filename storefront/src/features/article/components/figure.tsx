import { Picture } from "@/ui/picture"
import type { FigureView } from "../view"
import styles from "./figure.module.css"

/** A drawing in the text, with its caption and a note that it is a drawing. */
export function ArticleFigure({ figure }: { figure: FigureView }) {
  return (
    <figure className={styles.figure} id={`figure-${figure.name}`}>
      <Picture
        path={figure.path}
        alt={figure.alt}
        width={figure.width}
        height={figure.height}
        sizes="(max-width: 46rem) 100vw, 700px"
      />
      <figcaption>{figure.caption}</figcaption>
    </figure>
  )
}
