import { type CSSProperties, type ReactNode, useContext } from "react"
import { MailShopContext, ShopName } from "./mail-shop"

/**
 * The storefront's colour tokens as values: mail programs do not support CSS variables.
 */
export const COLOURS = {
  paper: "#fbfaf6",
  line: "#ded8cc",
  ink: "#17191c",
  soft: "#4b4f55",
  accent: "#0f4a47",
  onAccent: "#fbfaf6",
} as const

const BASE: CSSProperties = {
  fontFamily: "'Helvetica Neue', Helvetica, Arial, sans-serif",
  fontSize: 16,
  lineHeight: "26px",
  color: COLOURS.ink,
  margin: "0 0 16px",
  // A word wider than a phone must break instead of widening the page.
  overflowWrap: "anywhere",
  wordBreak: "break-word",
}
const SOFT: CSSProperties = {
  ...BASE,
  fontSize: 14,
  lineHeight: "22px",
  color: COLOURS.soft,
}

type TextProps = { children: ReactNode; soft?: boolean; style?: CSSProperties }

/** A paragraph. */
export function Text({ children, soft, style }: TextProps) {
  return <p style={{ ...(soft ? SOFT : BASE), ...style }}>{children}</p>
}

/** A layout table: mail programs do not support CSS grid. */
export function Rows({
  children,
  style,
}: {
  children: ReactNode
  style?: CSSProperties
}) {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: "collapse", ...style }}
    >
      <tbody>{children}</tbody>
    </table>
  )
}

/** A link that looks like a button, with its address in plain text below. */
export function MainLink({ href, children }: { href: string; children: string }) {
  const button: CSSProperties = {
    display: "inline-block",
    padding: "12px 20px",
    background: COLOURS.accent,
    color: COLOURS.onAccent,
    fontWeight: 600,
    textDecoration: "none",
  }
  return (
    <>
      <Text>
        <a href={href} style={button}>
          {children}
        </a>
      </Text>
      <Text soft>{href}</Text>
    </>
  )
}

/** Text that a mail program shows beside the subject; invisible in the mail itself. */
function Preview({ children }: { children: string }) {
  return (
    <div
      data-skip-in-text="true"
      style={{ display: "none", overflow: "hidden", maxHeight: 0, opacity: 0 }}
    >
      {children}
    </div>
  )
}

/** How to reach the shop, and who runs it. Nothing when nothing is filled in. */
function Contact() {
  const { email, phone, answer_times, operator } = useContext(MailShopContext)
  const ways = [email, phone].filter((way) => way !== null)
  if (ways.length === 0 && !operator) return null
  return (
    <Text soft style={{ borderTop: `1px solid ${COLOURS.line}`, paddingTop: 16 }}>
      {ways.length > 0 && (
        <>
          {email
            ? "Questions? Just reply to this e-mail, or reach us at "
            : "Questions? "}
          {ways.join(" or ")}.{answer_times ? ` We answer: ${answer_times}.` : ""}
        </>
      )}
      {operator && (
        <>
          {ways.length > 0 && <br />}
          {operator}
        </>
      )}
    </Text>
  )
}

type MailFrameProps = { title: string; preview: string; children: ReactNode }

/** The layout of every mail. */
export function MailFrame({ title, preview, children }: MailFrameProps) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Our colours are for light paper; a dark mail program keeps them readable. */}
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>{title}</title>
      </head>
      <body style={{ background: COLOURS.paper, margin: 0, padding: "24px 20px" }}>
        <Preview>{preview}</Preview>
        <div style={{ maxWidth: 600, margin: "0 auto" }}>
          <Text style={{ fontWeight: 600, color: COLOURS.accent }}>
            <ShopName />
          </Text>
          <h1 style={{ ...BASE, fontSize: 26, lineHeight: "34px", fontWeight: 600 }}>
            {title}
          </h1>
          {children}
          <Contact />
        </div>
      </body>
    </html>
  )
}
