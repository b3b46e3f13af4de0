import {
  type DeadLinkReason,
  DIRECTIVE_PATTERNS,
  RESERVED_ARTICLE_SLUGS,
} from "../../../contracts"

/**
 * The targets a text may link to: true when guests can see the target, false when it is
 * not published.
 */
export type KnownTargets = {
  articles: ReadonlyMap<string, boolean>
  products: ReadonlyMap<string, boolean>
  categories: ReadonlyMap<string, boolean>
  /** Former slugs, each with the article's current slug. */
  oldSlugs: ReadonlyMap<string, string>
}

export type DeadLink = { target: string; reason: DeadLinkReason }
export type MovedLink = { target: string; moved_to: string }

type Text = { body: string; related: readonly string[] }

const LINK = /\]\(\/(learn|products|shop)\/([^)\]\s#?/]+)(?:[\s#?/][^)\]]*)?\)/g
const ROOMS = { learn: "articles", products: "products", shop: "categories" } as const

const isRoom = (name: string | undefined): name is keyof typeof ROOMS =>
  name !== undefined && Object.hasOwn(ROOMS, name)

/** Pages below /learn that are not articles. */
const isOwnPage = (room: string, name: string) =>
  room === "learn" && RESERVED_ARTICLE_SLUGS.some((slug) => slug === name)

/** All targets inside the shop that a text links to, with the names its author wrote. */
function listTargets({ body, related }: Text) {
  const links = [...body.matchAll(LINK)].flatMap(([, room, name = ""]) =>
    isRoom(room) && !isOwnPage(room, name)
      ? [{ target: `/${room}/${name}`, kind: ROOMS[room], name }]
      : [],
  )
  const products = [...body.matchAll(DIRECTIVE_PATTERNS.productLine)].map(
    ([, name = ""]) => ({
      target: `product ${name}`,
      kind: "products" as const,
      name,
    }),
  )
  const neighbours = related.map((name) => ({
    target: `related ${name}`,
    kind: "articles" as const,
    name,
  }))
  return [...links, ...products, ...neighbours]
}

/**
 * The current slug of an article that is linked by a former slug. Slugs in the list of
 * related articles are not redirected.
 */
function findToday(
  { target, kind, name }: ReturnType<typeof listTargets>[number],
  { articles, oldSlugs }: KnownTargets,
): string | undefined {
  const isRedirected =
    kind === "articles" && target.startsWith("/") && !articles.has(name)
  return isRedirected ? oldSlugs.get(name) : undefined
}

/**
 * Finds dead links inside the shop: articles, products and categories that a text or its
 * list of related articles names, and that are missing or not published. Each is listed
 * once. Other addresses are not checked.
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

/**
 * Finds links to a former slug, which is redirected, with the current address. Each is
 * listed once.
 */
export function findMovedLinks(text: Text, known: KnownTargets): MovedLink[] {
  const moved = new Map<string, string>()
  for (const one of listTargets(text)) {
    const today = findToday(one, known)
    if (today && known.articles.get(today)) moved.set(one.target, `/learn/${today}`)
  }
  return [...moved].map(([target, moved_to]) => ({ target, moved_to }))
}
