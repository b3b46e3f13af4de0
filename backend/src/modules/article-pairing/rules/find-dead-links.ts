import type { DeadLinkReason } from "../../../contracts"

/** What a text can lead to: true when a guest finds it there, false when it is not published. */
export type KnownTargets = {
  articles: ReadonlyMap<string, boolean>
  products: ReadonlyMap<string, boolean>
  categories: ReadonlyMap<string, boolean>
}

export type DeadLink = { target: string; reason: DeadLinkReason }

const LINK = /\]\(\/(learn|products|shop)\/([^)\s#?/]+)[^)]*\)/g
const PRODUCT = /^::product\{handle="([^"]+)"\}/gm
const ROOMS = { learn: "articles", products: "products", shop: "categories" } as const

const isRoom = (name: string | undefined): name is keyof typeof ROOMS =>
  name !== undefined && Object.hasOwn(ROOMS, name)

/**
 * Links inside the shop that lead nowhere: articles, products and categories that a text or a
 * list of related articles names, and that are missing or not published. Each is told once.
 * Other addresses are not judged.
 */
export function findDeadLinks(
  text: { body: string; related: readonly string[] },
  known: KnownTargets,
): DeadLink[] {
  const dead = new Map<string, DeadLinkReason>()
  const judge = (target: string, isShown: boolean | undefined) => {
    if (isShown !== true) {
      dead.set(target, isShown === undefined ? "missing" : "not_published")
    }
  }
  for (const [, room, name = ""] of text.body.matchAll(LINK)) {
    if (isRoom(room)) judge(`/${room}/${name}`, known[ROOMS[room]].get(name))
  }
  for (const [, handle = ""] of text.body.matchAll(PRODUCT)) {
    judge(`product ${handle}`, known.products.get(handle))
  }
  for (const slug of text.related) judge(`related ${slug}`, known.articles.get(slug))
  return [...dead].map(([target, reason]) => ({ target, reason }))
}
