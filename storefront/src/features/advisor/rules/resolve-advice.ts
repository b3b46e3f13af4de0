import { FLAGS, MODIFIERS, type Flag, type Note } from "./modifiers"
import { isMet, type Answers } from "./questions"
import type { RouteCode } from "./route"
import { ROUTE_RULES } from "./route-rules"
import { ROUTES } from "./routes"
import { matchesRule, leadsToDoctor, type Rule } from "./rule"
import { LASER_STOPS, listStops } from "./stop-rules"

/** The result of the advisor, with the rules that led to it. */
export type Advice = {
  /** First choice, then the others; never empty. */
  routes: [RouteCode, ...RouteCode[]]
  /** Routes that may be used in the meantime: camouflage creme, on closed skin. */
  alsoAllowed: RouteCode[]
  flags: Flag[]
  notes: Note[]
  /** The deciding rule first, then the others that apply; each with its reason. */
  rules: [Rule, ...Rule[]]
  /** Ids of all rules that contributed, in the order of the table. */
  ruleIds: string[]
  stopped: boolean
  /** Article slugs, best first. */
  articles: string[]
  /** Handles of products for this result. The caller must check the visitor's level. */
  products: string[]
}

const ARTICLES_SHOWN = 3

/**
 * The correction advisor: turns answers into a route (domain notes 6.3). Order: stop
 * rules; the first matching route rule; modifiers that add, drop and annotate; last, the
 * rules that stop only before laser. Depends on no clock, shop data or visitor.
 */
export function resolveAdvice(answers: Answers): Advice {
  const [stop, ...otherStops] = listStops(answers)
  if (stop) return stopAt([stop, ...otherStops], answers)
  const advice = findRoute(answers)
  const [laserStop, ...others] = advice.routes.includes("R3")
    ? LASER_STOPS.filter((rule) => matchesRule(rule, answers))
    : []
  return laserStop ? stopAt([laserStop, ...others], answers) : advice
}

/** Camouflage creme is only for healed skin; this overrides any rule that allows it. */
function canWearCreme(answers: Answers): boolean {
  return !isMet(
    [{ Q3: ["under_48h", "2d_8w"] }, { Q2: ["tanned_or_sunburned"] }],
    answers,
  )
}

function listAlsoAllowed(rule: Rule, answers: Answers): RouteCode[] {
  return rule.allowsCreme && canWearCreme(answers) ? ["R8"] : []
}

/**
 * No products for people who should see a doctor, unless every such rule lists its own;
 * none for people without SMP either.
 */
function listStopProducts(
  rules: [Rule, ...Rule[]],
  allowed: RouteCode[],
  answers: Answers,
): string[] {
  const [rule] = rules
  const isBarred =
    leadsToDoctor(rule) && rules.some((other) => leadsToDoctor(other) && !other.products)
  const isThinking = isMet([{ Q0: ["thinking_about_smp"] }], answers)
  return isBarred || isThinking ? [] : listProducts(rule, allowed, answers)
}

function stopAt(rules: [Rule, ...Rule[]], answers: Answers): Advice {
  const [rule] = rules
  const [route] = rule.routes
  const alsoAllowed = listAlsoAllowed(rule, answers)
  return {
    routes: [route],
    alsoAllowed,
    flags: [],
    notes: isMet([{ Q10: ["overwhelming"] }], answers) ? ["support"] : [],
    rules,
    ruleIds: [...new Set(rules.map(({ id }) => id))],
    stopped: true,
    articles: [...(rule.articles ?? ROUTES[route].articles)].slice(0, ARTICLES_SHOWN),
    products: listStopProducts(rules, alsoAllowed, answers),
  }
}

function findRoute(answers: Answers): Advice {
  const rule = ROUTE_RULES.find((each) => matchesRule(each, answers))
  if (!rule) throw new Error("The table has no rule for the rest.")
  const advice: Advice = {
    routes: [...rule.routes],
    alsoAllowed: listAlsoAllowed(rule, answers),
    flags: rule.flag ? [rule.flag] : [],
    notes: [],
    rules: [rule],
    ruleIds: [rule.id],
    stopped: false,
    articles: [],
    products: [],
  }
  applyModifiers(advice, answers)
  const all = [...advice.routes, ...advice.alsoAllowed]
  return {
    ...advice,
    articles: listArticles(rule, advice),
    products: listProducts(rule, all, answers),
  }
}

/** Applies the modifiers to the advice in place. */
function applyModifiers(advice: Advice, answers: Answers): void {
  for (const { id, besides, when, adds, drops, flag, note } of MODIFIERS) {
    if (besides && !besides.some((code) => advice.routes.includes(code))) continue
    if (!isMet(when, answers)) continue
    const [first, ...others] = advice.routes
    advice.routes = [first, ...others.filter((code) => code !== drops)]
    if (adds && !advice.routes.includes(adds)) advice.routes.push(adds)
    if (flag) advice.flags.push(flag)
    if (note) advice.notes.push(note)
    advice.ruleIds.push(id)
  }
  advice.flags = FLAGS.filter((flag) => advice.flags.includes(flag))
}

/**
 * At most three articles. People who decline laser still get the article about it, as
 * information.
 */
function listArticles(rule: Rule, { routes, notes }: Advice): string[] {
  const own = rule.articles ?? ROUTES[routes[0]].articles
  const informs = notes.includes("laser_known") ? ["laser-smp-removal"] : []
  const kept = own
    .filter((slug) => !informs.includes(slug))
    .slice(0, ARTICLES_SHOWN - informs.length)
  return [...kept, ...informs]
}

function listProducts(rule: Rule, routes: RouteCode[], answers: Answers): string[] {
  const side = isMet([{ Q0: ["practitioner"] }], answers) ? "practitioner" : "client"
  return [
    ...new Set([
      ...(rule.products ?? []),
      ...routes.flatMap((code) => ROUTES[code].products[side]),
    ]),
  ]
}
