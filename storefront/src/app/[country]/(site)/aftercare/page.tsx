import type { Metadata } from "next"
import pageStyles from "@/app/_frame/page.module.css"
import { MethodList } from "@/features/aftercare-plan/server"
import { buildMetadata } from "@/lib/page-metadata"
import { PLACEHOLDER, requireCountry } from "@/lib/page-params"
import { Container } from "@/ui/layout"

type Props = { params: Promise<{ country: string }> }

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: PLACEHOLDER }]
}

const TITLE = "Aftercare by day"
const INTRO =
  "What to do each day after your treatment, what to leave alone, and when you can start using each product. Choose your treatment. Your practitioner’s own instructions come first."

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = requireCountry((await params).country)
  return buildMetadata({ country, path: "/aftercare", title: TITLE, description: INTRO })
}

/** The plans, one for each method. */
export default async function AftercarePage({ params }: Props) {
  const country = requireCountry((await params).country)
  return (
    <Container className={pageStyles.sections}>
      <div>
        <div className={pageStyles.head}>
          <h1>{TITLE}</h1>
          <p className={pageStyles.intro}>{INTRO}</p>
        </div>
        <MethodList country={country} />
      </div>
    </Container>
  )
}
