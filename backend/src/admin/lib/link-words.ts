import type {
  LinkCheck,
  LinkPart,
  LinkProblem,
  OutsideLinkFinding,
  OutsideLinks,
} from "../../contracts"
import { formatDay } from "./words"

export const LINK_PART_WORDS: Record<LinkPart, string> = {
  text: "in the text",
  questions: "in the questions",
  sources: "in the sources",
}

const PROBLEM_WORDS: Record<LinkProblem, string> = {
  no_host: "there is no host of that name",
  no_network: "no other site answered during this check either",
  private_address:
    "it leads into a private network or to this machine, where the shop does not go",
  unusual_address:
    "the shop visits http and https at their usual ports, without passwords",
  timeout: "no answer in time",
  no_connection: "no connection was made",
  certificate: "its certificate is not in order",
  too_many_redirects: "it leads on and on",
  asked_to_wait: "its site asked the shop to wait, so it was left alone",
  bad_answer: "its answer could not be read",
}

/** Formats the result of the last check of an address, as the end of a sentence. */
export function formatCheck({
  status,
  problem,
}: Pick<OutsideLinkFinding, "status" | "problem">): string {
  if (problem) return PROBLEM_WORDS[problem]
  if (status === 404) return "the site has no such page (404)"
  if (status === 410) return "the site has taken the page away (410)"
  if (status === 429) return "the site was asked too often (429)"
  if (status === null) return "it did not answer"
  if (status >= 500) return `the site has a fault of its own (${status})`
  return `the site did not let the shop in (${status}); many refuse programs and open for readers`
}

/** Formats the problem with one address as sentences. */
export function formatFinding(finding: OutsideLinkFinding): string {
  const { verdict, moved_to, first_failed_at, checked_at } = finding
  const look = formatCheck(finding)
  const last = `last looked at on ${formatDay(checked_at)}`
  if (verdict === "moved") return `Moved to ${moved_to ?? "another address"}.`
  if (verdict === "unknown") return `Could not be checked: ${look}; ${last}.`
  const since = formatDay(first_failed_at ?? checked_at)
  if (verdict === "gone_once") {
    return `Not found on ${since}: ${look}. It counts as dead when a later look finds the same.`
  }
  return `Dead since ${since}: ${look}; ${last}.`
}

const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" })

function formatLinkCheck(check: LinkCheck): string {
  const { state, started_at, done, total, heard } = check
  if (state === "running") return `${done} of ${total} checked.`
  const when = WHEN.format(new Date(started_at))
  if (state === "broke_off") {
    return `The check of ${when} broke off after ${done} of ${total}; the next one goes on with the rest.`
  }
  const deaf =
    "No other site answered, so this shop seems to have no way out to the internet; nothing is called dead for that."
  return `Last checked on ${when}, ${done} of ${total}.${heard || total === 0 ? "" : ` ${deaf}`}`
}

/** Formats the status of all links to other sites, and the time of the last check. */
export function formatStatus({
  is_on,
  count,
  fine,
  waiting,
  check,
}: OutsideLinks): string {
  const many = `${count} ${count === 1 ? "address" : "addresses"} in published articles`
  const known = `${many}: ${fine} found well${waiting > 0 ? `, ${waiting} not looked at yet` : ""}.`
  if (!is_on) {
    return `${many}. This shop asks no other site, because LINK_CHECK is off in its environment.`
  }
  return check ? `${known} ${formatLinkCheck(check)}` : `${known} Looked at each night.`
}
