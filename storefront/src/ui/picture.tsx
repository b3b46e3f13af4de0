import { getImageProps } from "next/image"
import { classNames } from "./class-names"
import styles from "./picture.module.css"

/**
 * A picture in modern formats and in the size it is shown at, without script. `width` and
 * `height` are those of the file and reserve its space while it loads.
 */
export function Picture({
  path,
  alt,
  width,
  height,
  sizes,
  eager,
  className,
}: {
  path: string
  alt: string
  width: number
  height: number
  /**
   * Displayed width, in the syntax of the HTML `sizes` attribute: "(min-width: 62rem)
   * 30rem, 100vw".
   */
  sizes: string
  /**
   * For the picture at the top of the page; all others load when they come near the
   * viewport.
   */
  eager?: boolean
  className?: string
}) {
  const { props } = getImageProps({ src: path, alt, width, height, sizes })
  return (
    // eslint-disable-next-line @next/next/no-img-element -- getImageProps gives next/image's own sources without its script
    <img
      src={props.src}
      srcSet={props.srcSet}
      sizes={sizes}
      alt={alt}
      width={width}
      height={height}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : "auto"}
      decoding="async"
      className={classNames(styles.picture, className)}
    />
  )
}
