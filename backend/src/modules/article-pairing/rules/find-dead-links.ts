import { type DeadLinkReason, RESERVED_ARTICLE_SLUGS } from "../../../contracts"

/** What a text can lead to: true when a guest finds it there, false when it is not published. */
export type KnownTargets = {
  articles: ReadonlyMap<string, boolean>
  products: ReadonlyMap<string, boolean>
  categories: ReadonlyMap<string, boolean>
  /** Slugs of earlier with the one the article has today. */
  oldSlugs: ReadonlyMap<string, string>
}

export type DeadLink = { target: string; reason: DeadLinkReason }
export type MovedLink = { target: string; moved_to: string }

type Text = { body: string; related: readonly string[] }

const LINK = /\]\(\/(learn|products|shop)\/([^)\]\s#?/]+)(?:[\s#?/][^)\]]*)?\)/g
const PRODUCT = /^::product\{handle="([^"]+)"\}/gm
const ROOMS = { learn: "articles", products: "products", shop: "categories" } as const

const isRoom = (name: string | undefined): name is keyof typeof ROOMS =>
  name !== undefined && Object.hasOwn(ROOMS, name)

/** Pages below /learn that are no articles. */
const isOwnPage = (room: string, name: string) =>
  room === "learn" && RESERVED_ARTICLE_SLUGS.some((slug) => slug === name)

/** Everything inside the shop that a text leads to, with the name its author gave it. */
function listTargets({ body, related }: Text) {
  const links = [...body.matchAll(LINK)].flatMap(([, room, name = ""]) =>
    isRoom(room) && !isOwnPage(room, name)
      ? [{ target: `/${room}/${name}`, kind: ROOMS[room], name }]
      : [],
  )
  const products = [...body.matchAll(PRODUCT)].map(([, name = ""]) => ({
    target: `product ${name}`,
    kind: "products" as const,
    name,
  }))
  const neighbours = related.map((name) => ({
    target: `related ${name}`,
    kind: "articles" as const,
    name,
  }))
  return [...links, ...products, ...neighbours]
}

/** Where the article of an earlier slug stands today; a list of related ones is not led on. */
function findToday(
  { target, kind, name }: ReturnType<typeof listTargets>[number],
  { articles, oldSlugs }: KnownTargets,
): string | undefined {
  const isRedirected =
    kind === "articles" && target.startsWith("/") && !articles.has(name)
  return isRedirected ? oldSlugs.get(name) : undefined
}

/**
 * Links inside the shop that lead nowhere: articles, products and categories that a text or a
 * list of related articles names, and that are missing or not published. Each is told once.
 * Other addresses are not judged.
 */
export function findDeadLinks(text: Text, known: KnownTargets): DeadLink[] {
  const dead = new Map<string, DeadLinkReason>()
  for (const one of listTargets(text)) {
    const isShown = known[one.kind].get(findToday(one, known) ?? one.name)
    if (isShown !== true) {
      dead.set(one.target, isShown === undefined ? "missing" : "not_published")
    }
  }
  return [...dead].map(([target, reason]) => ({ target, reason }))
}

/** Links to a slug of earlier, which lead on by a redirect, with today's. Each is told once. */
export function findMovedLinks(text: Text, known: KnownTargets): MovedLink[] {
  const moved = new Map<string, string>()
  for (const one of listTargets(text)) {
    const today = findToday(one, known)
    if (today && known.articles.get(today)) moved.set(one.target, `/learn/${today}`)
  }
  return [...moved].map(([target, moved_to]) => ({ target, moved_to }))
}
