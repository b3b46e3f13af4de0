import Link from "next/link"
import type { ComponentProps } from "react"
import { classNames } from "./class-names"
import styles from "./button.module.css"

export type ButtonLook = "primary" | "secondary" | "quiet"
type Look = { look?: ButtonLook; wide?: boolean }

function buildClass({ look = "primary", wide }: Look, extra?: string): string {
  return classNames(styles.button, styles[look], wide && styles.wide, extra)
}

/** A button that does something. Its words say what happens ("Add to bag"). */
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

/** A link within the shop that looks like a button. */
export function ButtonLink({
  look,
  wide,
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={buildClass({ look, wide }, className)} {...rest} />
}

/**
 * A link to a page with a form that matters (sign-in, bag, checkout, account). It loads
 * the page whole, so that the page's own stricter content policy is in force.
 */
export function GuardedButtonLink({
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
