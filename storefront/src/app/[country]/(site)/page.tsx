import { Container } from "@/ui/layout"

export const ensureStatic = "navigation"

export function generateStaticParams() {
  return [{ country: "-" }]
}

export default function HomePage() {
  return <Container>Clearline</Container>
}
