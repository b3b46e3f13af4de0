import { Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { LinkVerdict, OutsideLinkFinding, OutsideLinks } from "../../../contracts"
import { LINK_PART_WORDS, formatFinding, formatStatus } from "../../lib/link-words"
import { useBeginLinkCheck } from "../../lib/pairing-data"
import { formatError } from "../../lib/format-error"
import { Entry, FixLink } from "./group"

function OutsideAddress({ url }: { url: string }) {
  return (
    <a
      className="text-ui-fg-interactive break-all hover:underline"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
    >
      {url}
    </a>
  )
}

/** One address: the problem, and a link to every article that contains the address. */
function LinkEntry({ finding }: { finding: OutsideLinkFinding }) {
  return (
    <Entry name={<OutsideAddress url={finding.url} />}>
      <span className="break-words">{formatFinding(finding)}</span>
      <ul>
        {finding.places.map(({ article_id, title, part, words }, index) => (
          <li key={`${article_id} ${part} ${index}`}>
            <FixLink to={`/articles/${article_id}`}>{title}</FixLink>
            {`, ${LINK_PART_WORDS[part]}: “${words}”`}
          </li>
        ))}
      </ul>
    </Entry>
  )
}

type PartProps = { title: string; findings: OutsideLinkFinding[]; isFolded?: boolean }

/** The addresses with one verdict; renders nothing when there are none. */
function Part({ title, findings, isFolded = false }: PartProps): ReactNode {
  if (findings.length === 0) return null
  return (
    <details open={!isFolded}>
      <summary className="txt-small-plus cursor-pointer px-6 py-3">
        {`${title} (${findings.length})`}
      </summary>
      <ul className="divide-y border-t">
        {findings.map((finding) => (
          <LinkEntry key={finding.url} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

function resolveBadge({ is_on, check, waiting }: OutsideLinks, dead: number) {
  if (dead > 0) return { color: "orange", words: `${dead} to look after` } as const
  if (!is_on) return { color: "grey", words: "Off" } as const
  if (check?.state === "finished" && !check.heard && check.total > 0) {
    return { color: "grey", words: "No way out" } as const
  }
  if (!check || waiting > 0) return { color: "grey", words: "Not all looked at" } as const
  return { color: "green", words: "None known dead" } as const
}

function Badge({ links, dead }: { links: OutsideLinks; dead: number }) {
  const { color, words } = resolveBadge(links, dead)
  return (
    <StatusBadge color={color} className="shrink-0 whitespace-nowrap">
      {words}
    </StatusBadge>
  )
}

function CheckButton({ links }: { links: OutsideLinks }) {
  const begin = useBeginLinkCheck()
  const isRunning = links.check?.state === "running"
  const ask = () =>
    begin.mutate(undefined, {
      onSuccess: ({ begun, check }) => {
        if (begun) return
        if (check?.state === "running") toast.info("A check is running already.")
        else toast.info("Every link was looked at within the last hour.")
      },
      onError: (error) => toast.error(formatError(error)),
    })
  return (
    <Button
      size="small"
      variant="secondary"
      className="shrink-0"
      isLoading={begin.isPending || isRunning}
      disabled={!links.is_on || isRunning}
      onClick={ask}
    >
      Check now
    </Button>
  )
}

/** On a phone the text takes the full width; the badge and the button wrap below it. */
const WORDS = { flex: "1 1 18rem" }

/** Shows the status of the links to other sites, with a button that checks them now. */
export function OutsideLinksGroup({ links }: { links: OutsideLinks }) {
  const list = (verdict: LinkVerdict) =>
    links.findings.filter((finding) => finding.verdict === verdict)
  const dead = list("dead")
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="min-w-0" style={WORDS}>
          <Heading level="h2">Links to other sites</Heading>
          <Text size="small" className="text-ui-fg-subtle" role="status">
            {formatStatus(links)}
          </Text>
        </div>
        <div className="flex items-center gap-x-4">
          <Badge links={links} dead={dead.length} />
          <CheckButton links={links} />
        </div>
      </div>
      <Part title="Dead" findings={dead} />
      <Part title="Not found once" findings={list("gone_once")} />
      <Part title="Moved for good" findings={list("moved")} isFolded />
      <Part title="Could not be checked" findings={list("unknown")} isFolded />
    </Container>
  )
}
