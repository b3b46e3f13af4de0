import type { ComponentProps } from "react"
import { classNames } from "./class-names"
import styles from "./button.module.css"

export type ButtonVariant = "primary" | "secondary" | "quiet"
type Look = { look?: ButtonVariant; wide?: boolean }

function buildClass({ look = "primary", wide }: Look, extra?: string): string {
  return classNames(styles.button, styles[look], wide && styles.wide, extra)
}

/** A button that performs an action. Its label names the action ("Add to bag"). */
export function Button({
  look,
  wide,
  className,
  type = "submit",
  ...rest
}: ComponentProps<"button"> & Look) {
  return (
    <button type={type} className={buildClass({ look, wide }, className)} {...rest} />
  )
}

/**
 * A link that looks like a button. All links of the shop load a whole page: it comes from
 * the cache immediately, with its own content security policy.
 */
export function ButtonLink({
  look,
  wide,
  className,
  children,
  ...rest
}: ComponentProps<"a"> & Look) {
  return (
    <a className={buildClass({ look, wide }, className)} {...rest}>
      {children}
    </a>
  )
}
