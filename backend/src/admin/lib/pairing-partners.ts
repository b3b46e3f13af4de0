import type {
  AdminArticlePairing,
  AdminProductPairing,
  PairingKind,
} from "../../contracts"

/**
 * The product or article on the other side of a pairing, as the lists of both sides show
 * it.
 */
export type Partner = {
  id: string
  title: string
  /** Its page in the dashboard. */
  path: string
  kind: PairingKind
  rank: number | null
  note: string | null
  /** A warning to show beside it, for example that it is not published. */
  mark: { words: string; colour: "orange" | "grey" | "blue" } | null
}

/** A change to a list of partners; all or nothing. */
export type PartnerChange = {
  set?: Pick<Partner, "id" | "kind" | "rank" | "note">[]
  remove?: string[]
}

/** One search result. */
export type Candidate = { id: string; title: string; state: string }

const inWords = (state: string) => state.replace("_", " ")

/** "Laser removal (in review)"; a published one has no suffix. */
export const nameCandidate = ({ title, state }: Candidate): string =>
  state === "published" ? title : `${title} (${inWords(state)})`

/** Maps a pairing of a product to its article. */
export function toArticlePartner(pairing: AdminProductPairing): Partner {
  const { article_id: id, title, kind, rank, note, state } = pairing
  const isShown = state === "published"
  return {
    id,
    title,
    path: `/articles/${id}`,
    kind,
    rank,
    note,
    mark: isShown
      ? null
      : { words: `${inWords(state)}, does not count`, colour: "orange" },
  }
}

/** Maps a pairing of an article to its product. */
export function toProductPartner(pairing: AdminArticlePairing): Partner {
  const { product_id: id, title, kind, rank, note, status, needs_article } = pairing
  const isShown = status === "published"
  return {
    id,
    title,
    path: `/products/${id}`,
    kind,
    rank,
    note,
    mark: !isShown
      ? { words: inWords(status), colour: "grey" }
      : needs_article
        ? { words: "cannot be sold without it", colour: "blue" }
        : null,
  }
}
