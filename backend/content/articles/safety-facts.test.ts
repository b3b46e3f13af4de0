import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { parseArticle } from "./parse-article"

/** What a reader reads of an article, in one line, without marks, emphasis and comments. */
const texts = new Map(
  readdirSync(__dirname)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => parseArticle(readFileSync(join(__dirname, name), "utf8")))
    .map(({ slug, see_a_doctor, summary, hero, body, faq }) => {
      const answers = faq.map(({ question, answer }) => `${question} ${answer}`)
      const words = [summary, hero.caption, see_a_doctor, body, ...answers]
        .join(" ")
        .replace(/<!--[\s\S]*?-->|\[\^[^\]]+\]|\*\*/g, "")
        .replace(/\s+/g, " ")
      return [slug, words] as const
    }),
)
const read = (slug: string) => texts.get(slug) ?? ""

/** Texts that decide whether somebody lets a needle or a laser near a scalp. */
const BEFORE_A_NEEDLE = [
  "is-smp-removal-possible",
  "what-is-smp-and-who-is-it-for",
  "laser-smp-removal",
  "spot-remover-explained",
  "skin-correcting-kit-explained",
  "match-the-fix-to-the-fault",
]

describe.each(BEFORE_A_NEEDLE)("%s", (slug) => {
  it("E13: leaves the scar of a skin cancer alone, so that it can be watched", () => {
    expect(read(slug)).toMatch(/skin[ -]cancer/i)
    expect(read(slug)).toMatch(
      /scar (?:from skin-cancer|of its removal)|From skin-cancer/,
    )
    expect(read(slug)).toMatch(/watch/)
  })

  it("sends rough, sore and scaly spots to a doctor first", () => {
    expect(read(slug)).toMatch(/rough, (?:sore|scaly)/i)
  })

  it("asks about skin disease anywhere on the body, not only on the scalp", () => {
    expect(read(slug)).toMatch(/psoriasis, vitiligo or lichen planus[^.]*anywhere/i)
  })
})

it.each([["scalp-shine-and-sun"], ["what-is-smp-and-who-is-it-for"], ["aftercare-smp"]])(
  "%s asks for a look at the scalp once a year",
  (slug) => {
    expect(read(slug)).toMatch(/once a year/)
    expect(read(slug)).toMatch(/skin cancer/)
  },
)

it.each([["laser-smp-removal"], ["smp-and-removal-pain"]])(
  "%s says that the published laser cases were numbed, beside the diary that was not",
  (slug) => {
    expect(read(slug)).toMatch(/adequate cutaneous anaesthesia/)
    expect(read(slug)).toMatch(/nine out of ten/)
  },
)

it.each([
  ["spot-remover-explained"],
  ["aftercare-removal-correction"],
  ["scalp-shine-and-sun"],
])("%s gives the vitamin E study with its few people, and the review", (slug) => {
  expect(read(slug)).toMatch(/study of fifteen people/)
  expect(read(slug)).toMatch(/about five of the fifteen/)
  expect(read(slug)).toMatch(/six studies/)
})

it.each([["laser-smp-removal"], ["is-smp-removal-possible"]])(
  "%s warns of transplanted hair, and lets the doubting doctor speak",
  (slug) => {
    expect(read(slug)).toMatch(/up to 20 % of transplanted ones/)
    expect(read(slug)).toMatch(/generally cannot be removed/)
  },
)

it.each([["what-is-smp-and-who-is-it-for"], ["skin-correcting-kit-explained"]])(
  "%s tells people with pigment what to do about an MRI",
  (slug) => {
    expect(read(slug)).toMatch(/tell the radiographer/i)
    expect(read(slug)).toMatch(/do not refuse (?:the|a) scan/)
  },
)

it("tells what dermatology knows of salt, with numbers and how many tattoos", () => {
  const text = read("spot-remover-explained")
  for (const figure of ["26 tattoos", "79 %", "59 %", "29 %"])
    expect(text).toContain(figure)
})

it.each([["spot-remover-explained"], ["match-the-fix-to-the-fault"]])(
  "%s keeps salt for single dots, and never for blown-out ones",
  (slug) => {
    expect(read(slug)).toMatch(/size of a coin (?:holds|already has)/)
    expect(read(slug)).toMatch(/is how scars are made/)
  },
)

it.each([
  ["aftercare-smp"],
  ["why-smp-goes-wrong"],
  ["match-the-fix-to-the-fault"],
  ["is-smp-removal-possible"],
])("%s lets a planned visit stand while corrections wait", (slug) => {
  expect(read(slug)).toMatch(/planned (?:as part|visit)|part of the course/)
})

it("puts dots into a scar on the scalp before skin tone", () => {
  for (const slug of ["skin-correcting-kit-explained", "match-the-fix-to-the-fault"])
    expect(read(slug)).toMatch(/bald stripe/)
})

/** Statements that a reviewer found wrong; none of them comes back in any article. */
const WRONG: [string, RegExp][] = [
  ["a clear patch test lowers a risk", /clear (?:test|one) lowers|lowers? the odds/i],
  ["a share without how many people", /\ba third of the people/i],
  ["depth without the ranges that are known", /we print none/i],
  ["numbing denied by figures", /reported figures say otherwise/i],
  ["a waiting time without its source", /\(some say six\)/i],
  ["an infection rate that nobody counted", /infection is uncommon/i],
  ["a shop that answers an unnamed text", /\byou may (?:have )?read\b/i],
]

describe.each([...texts.keys()])("%s", (slug) => {
  it.each(WRONG)("E13: does not say: %s", (_what, words) => {
    expect(read(slug)).not.toMatch(words)
  })
})
