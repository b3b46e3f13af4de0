/**
 * Finds forbidden claims in one text. Pure: takes text, returns findings, reads no file.
 *
 * @typedef {{ id: string, level: "hard" | "soft", match: RegExp[], why: string, instead: string }} ClaimPattern
 * @typedef {{ line: number, words: string, pattern: ClaimPattern, allowed: string | null }} ClaimFinding
 * @typedef {{ line: number, reason: string, until: number }} ClaimAllowance
 */
import ts from "typescript"

/** Replaces text that is not checked; no pattern matches across it. */
const UNREAD = "\u0001"

/** Between two pieces of one sentence: `" + "` across lines, or JSX `{" "}`. */
const JOINT = /^\s*["'`]?\s*(?:\}|\{|\+)?\s*(?:\}|\{)?\s*["'`]?\s*$/

const COMMENT = /(?:<!--|\/\/|\/\*|^\s*#|\s#)\s*claims-allow:\s*(.*?)\s*(?:-->|\*\/|$)/

/**
 * Replaces every character with `fill`, but keeps line breaks, so that line numbers stay
 * correct.
 * @param {string} text @param {string} fill
 */
function blank(text, fill) {
  return text.replace(/[^\n]/g, fill)
}

/**
 * Keeps strings and JSX text of a TypeScript file at their positions; blanks code and
 * comments.
 *
 * @param {string} name
 * @param {string} source
 */
function extractStrings(name, source) {
  const file = ts.createSourceFile(
    name,
    source,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  /** @type {Array<[start: number, end: number]>} */
  const kept = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isLiteralTypeNode(node) || ts.isRegularExpressionLiteral(node)) return
    if (ts.isJsxText(node)) kept.push([node.pos, node.end])
    else if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      kept.push([node.getStart(file) + 1, node.end - 1])
    ts.forEachChild(node, visit)
  }
  visit(file)

  let text = ""
  for (const [start, end] of kept.sort((a, b) => a[0] - b[0])) {
    const gap = source.slice(text.length, start)
    text += blank(gap, text && JOINT.test(gap) ? " " : UNREAD)
    text += source.slice(text.length, end)
  }
  return text + blank(source.slice(text.length), UNREAD)
}

/**
 * The text of a file that is checked, every word at its original position: Markdown
 * without its comments, the text of an SVG, the strings and JSX text of TypeScript.
 *
 * @param {string} name
 * @param {string} source
 */
export function extractText(name, source) {
  if (/\.tsx?$/.test(name)) return extractStrings(name, source)
  const text = source.replace(/<!--[\s\S]*?-->/g, (comment) => blank(comment, " "))
  if (!name.endsWith(".svg")) return text
  return text.replace(/<[^>]*>/g, (tag) =>
    tag.startsWith("<tspan") || tag.startsWith("</tspan")
      ? blank(tag, " ")
      : blank(tag, UNREAD),
  )
}

/**
 * Every `claims-allow: reason` of a file with its line (from 1) and the last line it
 * covers: the next line that is not empty.
 *
 * @param {string} source
 * @returns {ClaimAllowance[]}
 */
export function listAllowances(source) {
  const lines = source.split("\n")
  return lines.flatMap((text, index) => {
    const found = COMMENT.exec(text)
    if (!found) return []
    const next = lines.findIndex((later, at) => at > index && later.trim() !== "")
    return [
      {
        line: index + 1,
        reason: found[1] ?? "",
        until: next === -1 ? index + 1 : next + 1,
      },
    ]
  })
}

/**
 * All claims in one file, in reading order, each with the reason of the allowance that
 * covers it; and the allowances that cover no claim (those are mistakes too).
 *
 * @param {string} name file name; its ending decides what is read
 * @param {string} source
 * @param {readonly ClaimPattern[]} patterns
 * @returns {{ findings: ClaimFinding[], unused: ClaimAllowance[] }}
 */
export function findClaims(name, source, patterns) {
  const text = extractText(name, source)
  const allowances = listAllowances(source)
  const used = new Set()
  /** @param {number} index */
  const lineAt = (index) => text.slice(0, index).split("\n").length

  const findings = patterns.flatMap((pattern) =>
    pattern.match.flatMap((regex) =>
      [...text.matchAll(new RegExp(regex.source, "giu"))].map((found) => {
        const line = lineAt(found.index)
        const last = lineAt(found.index + found[0].length)
        const allowance = allowances.find(
          (entry) => entry.reason && entry.line <= last && entry.until >= line,
        )
        if (allowance) used.add(allowance)
        return {
          line,
          words: found[0].replace(/\s+/g, " "),
          pattern,
          allowed: allowance?.reason ?? null,
        }
      }),
    ),
  )
  return {
    findings: findings.sort((a, b) => a.line - b.line),
    unused: allowances.filter((entry) => !used.has(entry)),
  }
}
